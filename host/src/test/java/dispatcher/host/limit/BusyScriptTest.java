package dispatcher.host.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** Who keeps a processor busy stands behind others, on a thread of its own each time since not everybody may bring one forward again. */
@EnabledOnOs(OS.LINUX)
class BusyScriptTest {
    private static final Path OWN = Path.of("/proc/thread-self");
    private static final long WINDOW = BusyScript.WINDOW;

    private final AtomicInteger scripts = new AtomicInteger();

    @Test
    void whoIsBusyStandsBehindItsNeighbours() throws Exception {
        try (BusyScript neighbour = new BusyScript(ThreadPriority.own(), 0, 0, scripts)) {
            assertThat(niceAfter(WINDOW * 3 / 10, WINDOW * 6 / 10)).isEqualTo(10);
            neighbour.look(WINDOW, WINDOW / 100);
            assertThat(nice(OWN)).isZero();
        }
    }

    @Test
    void whatIsBusyForAMomentOnlyStaysWhereItIs() throws Exception {
        try (BusyScript _ = new BusyScript(ThreadPriority.own(), 0, 0, scripts)) {
            assertThat(niceAfter(WINDOW * 4 / 10, WINDOW * 4 / 10)).isZero();
        }
    }

    @Test
    void whoIsAloneStaysWhereItIs() throws Exception {
        assertThat(niceAfter(WINDOW / 2, WINDOW)).isZero();
    }

    @Test
    void theCollectorStandsBehindScriptsWhereItWorksBesideThem() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = Thread.ofPlatform().name("ZWorkerOfATest").start(() -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        CollectorPriority.stepBack();
        assertThat(nice(named("ZWorkerOfATest"))).isEqualTo(2);
        done.countDown();
        worker.join();
    }

    /** The operating system's priority of a thread that has had so much of a processor in the middle and at the end of a window. */
    private int niceAfter(long middle, long end) throws InterruptedException {
        int[] nice = {Integer.MAX_VALUE};
        Thread.ofPlatform().start(() -> {
            try (BusyScript script = new BusyScript(ThreadPriority.own(), 0, 0, scripts)) {
                script.look(WINDOW / 2, middle);
                script.look(WINDOW, end);
                nice[0] = nice(OWN);
            }
        }).join();
        return nice[0];
    }

    /** The 19th field of what Linux tells of a thread, of which the second is a name in brackets. */
    private static int nice(Path thread) {
        String told = read(thread.resolve("stat"));
        return Integer.parseInt(told.substring(told.lastIndexOf(')') + 2).split(" ")[16]);
    }

    private static Path named(String name) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.filter(thread -> read(thread.resolve("comm")).strip().equals(name)).findFirst()
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            // The thread has ended.
            return "";
        }
    }
}
