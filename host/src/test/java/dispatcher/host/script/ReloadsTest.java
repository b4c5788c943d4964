package dispatcher.host.script;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.BackgroundOpening;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Many reloads in a row leave nothing behind. */
class ReloadsTest {
    /** The loop of a version, and what Python has beside each. */
    private static final String VERSION = "script lamp.*|python-actions-.*";
    private static final int MOST_OF_TWO_VERSIONS = 14;
    private static final int ROUNDS = Integer.getInteger("reloads", 15);
    private static final int WARM = Math.max(5, ROUNDS / 10);
    /** A few versions tell little beside what else comes and goes; a thousand have to tell. */
    private static final double MOST_GROWTH = ROUNDS >= 1_000 ? 1.03 : 1.3;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(textBlock = """
            lamp.py  | from dispatcher import *; lamp = region.create('box'); lamp.on_touch(print); every(1, print); log('version N.')
            lamp.mjs | import { region, every, log } from 'dispatcher'; const lamp = await region.create('box'); await lamp.onTouch(() => {}); every(1, () => {}); log('version N.');
            """, delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void leaveNoThreadNoCapabilityAndNoEndpoint(String name, String text) throws Exception {
        Path script = Files.writeString(folder.resolve(name), text.replace("N", "0"));
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            Reloads reloads = new Reloads(ScriptFile.read(script), options(),
                    new ScriptLog(name, new PrintStream(said, true, StandardCharsets.UTF_8), false),
                    opening -> BackgroundOpening.begin(opening, () -> session(region)));
            Thread runner = Thread.ofPlatform().start(() -> run(reloads));
            await("version 0.", () -> says(0));
            reload(script, text, 1, WARM);
            Supplier<String> held = () -> size(region, "capabilities", "capabilities") + " capabilities, "
                    + size(region, "endPoints", "endPoints") + " endpoints";
            String before = held.get();
            long threads = threads();
            long heap = heap();
            reload(script, text, WARM + 1, WARM + ROUNDS);
            await(() -> before + ", but now " + held.get(), () -> held.get().equals(before));
            await(() -> threads + " threads, but now " + threads(), () -> threads() <= threads);
            await("the present version and the next one", () -> threadsOfVersions() <= MOST_OF_TWO_VERSIONS);
            assertThat(before).isEqualTo("1 capabilities, 1 endpoints");
            long after = heap();
            System.out.printf("%s: %d reloads, heap after full GC %.1f MB before, %.1f MB after (%+.1f %%)%n", name,
                    ROUNDS, heap / 1e6, after / 1e6, 100.0 * (after - heap) / heap);
            assertThat((double) after / heap).as("heap after, by heap before").isLessThan(MOST_GROWTH);
            reloads.interrupt();
            runner.join();
            await("an empty region", () -> held.get().equals("0 capabilities, 0 endpoints"));
        }
    }

    private void reload(Path script, String text, int from, int to) throws IOException, InterruptedException {
        for (int version = from; version <= to; version++) {
            int number = version;
            Files.writeString(script, text.replace("N", Integer.toString(version)));
            await("version " + version + '.', () -> says(number));
        }
    }

    /** Bytes in use when another collection finds nothing more. */
    private static long heap() {
        long before = Long.MAX_VALUE;
        long now = collected();
        while (now < before * 0.995) {
            before = now;
            now = collected();
        }
        return now;
    }

    private static long collected() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private boolean says(int version) {
        return said().contains("version " + version + ".");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void run(Reloads reloads) {
        try {
            reloads.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The engine's own compilers come and go as they like, and the next version is prepared when there is time; other tests' may go. */
    private static long threads() {
        return alive().filter(name -> !name.matches("(?i).*(compiler|truffle|ForkJoin).*")
                && !name.matches(VERSION)).count();
    }

    private static long threadsOfVersions() {
        return alive().filter(name -> name.matches(VERSION)).count();
    }

    private static Stream<String> alive() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName);
    }

    private static int size(Region region, String room, String map) {
        return ((Map<?, ?>) inside(inside(region, room), map)).size();
    }

    /** A region tells nobody how much it holds. */
    private static Object inside(Object object, String name) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        await(() -> what, condition);
    }

    private void await(Supplier<String> what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(() -> "Waited for " + what.get() + "; it said " + said())
                    .isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private ScriptOptions options() {
        return new ScriptOptions(List.of(), null, true, _ -> Optional.empty(), folder.resolve("store.db"));
    }

    private static Session session(Region region) {
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password())));
    }
}
