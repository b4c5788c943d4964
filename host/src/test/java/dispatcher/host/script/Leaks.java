package dispatcher.host.script;

import dispatcher.host.fault.FaultProxy;
import dispatcher.host.region.Region;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts what a session and its region hold for one script that listens to one object. */
final class Leaks {
    /** The timers of a session: of its capability, its endpoint, and of looks at its region. */
    private static final int TIMERS = 3;
    private static final int SPARE_FILES = 6;

    private final Region region;
    private final FaultProxy proxy;
    private final int connections;
    private final int warm;
    private int checks;
    private long threads;
    private long files;
    private String last = "";

    /**
     * @param connections how many connections the session may have
     * @param warm how many checks it takes until classes are loaded and threads are started for the first time
     */
    Leaks(Region region, FaultProxy proxy, int connections, int warm) {
        this.region = region;
        this.proxy = proxy;
        this.connections = connections;
        this.warm = warm;
    }

    /** What is too much; empty where nothing is. Waits for nothing: whoever asks may ask again. */
    synchronized String found() {
        last = excess();
        if (last.isEmpty() && ++checks == warm) {
            threads = threads();
            files = files();
        }
        return last;
    }

    synchronized String last() {
        return last;
    }

    private String excess() {
        int capabilities = size(region, "capabilities", "capabilities");
        int endPoints = size(region, "endPoints", "endPoints");
        if (capabilities != 1 || endPoints != 1) {
            return capabilities + " capabilities and " + endPoints + " endpoints";
        } else if (proxy.connections() > connections) {
            return proxy.connections() + " connections";
        } else if (timers() > TIMERS) {
            return timers() + " timers";
        } else if (checks >= warm && threads() > threads) {
            return threads() + " threads, before " + threads;
        }
        return checks >= warm && files() > files + SPARE_FILES ? files() + " open files, before " + files : "";
    }

    /** After the script's end nothing is left of it. */
    void awaitEnd() {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!left().isEmpty()) {
            assertThat(System.nanoTime()).as(this::left).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private String left() {
        int capabilities = size(region, "capabilities", "capabilities");
        int endPoints = size(region, "endPoints", "endPoints");
        int open = proxy.connections();
        return capabilities + endPoints + open + timers() == 0
                ? ""
                : capabilities + " capabilities, " + endPoints + " endpoints, " + open + " connections, " + timers()
                        + " timers";
    }

    /** Whether a region holds nothing for anybody. */
    static boolean isEmpty(Region region) {
        return size(region, "capabilities", "capabilities") + size(region, "endPoints", "endPoints") == 0;
    }

    /** Lets a region forget all that it keeps in one of its rooms. */
    static void clear(Region region, String room) {
        try {
            Object kept = inside(region, room);
            kept.getClass().getMethod("clear").invoke(kept);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> !name
                        .matches("(?i).*(compiler|truffle|ForkJoin|CompletableFuture|C1 |Common-Cleaner).*"))
                .count();
    }

    private static long files() {
        return java.util.Objects.requireNonNull(Path.of("/proc/self/fd").toFile().list()).length;
    }

    private static int timers() {
        try {
            Field timer = Class.forName("dispatcher.host.session.Alarm").getDeclaredField("TIMER");
            timer.setAccessible(true);
            return ((ScheduledThreadPoolExecutor) timer.get(null)).getQueue().size();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static int size(Region region, String room, String map) {
        return ((Map<?, ?>) inside(inside(region, room), map)).size();
    }

    /** A region tells nobody how much it holds. */
    private static Object inside(@Nullable Object object, String name) {
        try {
            Field field = java.util.Objects.requireNonNull(object).getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
