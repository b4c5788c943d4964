package dispatcher.host.script;

import dispatcher.host.fault.FaultProxy;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.simulator.RestartRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty scripts in three languages under random faults: every acknowledged move is in the region, every touch while connected is
 * handled exactly once, heap and open files stay as they are. Runs for {@code -Dsoak.minutes}, see bench/soak.
 */
@EnabledIfSystemProperty(named = "soak.minutes", matches = ".+")
@Timeout(7_200)
class SoakTest extends RunTestBase {
    private static final double MINUTES = Double.parseDouble(System.getProperty("soak.minutes", "0.5"));
    private static final long SEED = Long.getLong("soak.seed", new Random().nextLong());
    private static final Map<String, Integer> SCRIPTS = new TreeMap<>(
            Map.of("soak.py", 7, "soak.mjs", 7, "soak.pl", 6));
    /** Touches that are as old as that are known to be heard or not. */
    private static final double KNOWN_AFTER = 25;
    private static final double MOST_GROWTH = 1.05;
    private static final long SPARE_BYTES = 4 << 20;
    private static final int SPARE_FILES = 40;

    private final List<SoakScript> scripts = new ArrayList<>();
    private final List<ScriptRun> runs = new ArrayList<>();
    private final List<CompletableFuture<Ending>> ends = new ArrayList<>();
    private final List<SoakMeasure> measures = new ArrayList<>();
    private final Session witness = Session.open(options(region));

    @Test
    void scriptsGoOnUnderRandomFaults() throws IOException {
        System.out.println("soak: seed " + SEED + ", minutes " + MINUTES);
        start();
        SoakFaults faults = new SoakFaults(SEED, scripts, region, this::restart);
        long begun = System.nanoTime();
        long end = begun + (long) (MINUTES * 60e9);
        long pace = 0;
        while (System.nanoTime() < end) {
            faults.next();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            if (System.nanoTime() - begun > pace) {
                pace += (long) (Math.max(MINUTES, 0.5) * 60e9 / 12);
                measures.add(SoakMeasure.take());
                scripts.forEach(script -> script.judge(SoakScript.now() - KNOWN_AFTER));
                assertRight();
            }
        }
        faults.end();
        settle();
        report(faults);
        assertRight();
        stop();
        SoakMeasure.assertFlat(measures, MOST_GROWTH, SPARE_BYTES, SPARE_FILES);
    }

    private void start() throws IOException {
        for (Map.Entry<String, Integer> each : SCRIPTS.entrySet()) {
            for (int number = 1; number <= each.getValue(); number++) {
                start(each.getKey(), number);
            }
        }
        await("all scripts are there", () -> {
            assertRight();
            return scripts.stream().allMatch(SoakScript::isReady);
        });
    }

    /** What is wrong in the first minutes of half an hour is told then. */
    private void assertRight() {
        assertThat(scripts).allSatisfy(script -> assertThat(script.wrong()).isEmpty());
        assertThat(ends).as("ends of scripts").noneMatch(CompletableFuture::isDone);
    }

    private void start(String file, int number) throws IOException {
        FaultProxy proxy = new FaultProxy(options(region).url());
        scripts.add(new SoakScript(file + " " + number, proxy, () -> witness));
        ScriptRun run = new ScriptRun(file(file), options(file + number), log(),
                CompletableFuture.completedFuture(Session.open(through(proxy))),
                new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err), null);
        runs.add(run);
        ends.add(run.start());
    }

    private ScriptOptions options(String name) {
        ScriptOptions usual = options();
        return new ScriptOptions(List.of(name), null, clean, usual.limits(), usual.reaction(), usual.fence(),
                usual.regions(), folder.resolve(name + ".db"), usual.isolation());
    }

    private SessionOptions through(FaultProxy proxy) {
        SessionOptions usual = options(region);
        return SessionOptions.of(proxy.url(), usual.account(), usual.password()).withDomains(usual.domains())
                .withLives(Duration.ofSeconds(300), Duration.ofSeconds(6))
                .withHttp(usual.http().withConnections(4).withAnswerTimeout(Duration.ofSeconds(1))
                        .withMaximumAnswer(50_000));
    }

    private ScriptFile file(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(getClass().getResourceAsStream("/soak/" + name))) {
            return ScriptFile.read(Files.write(folder.resolve(name), text.readAllBytes()));
        } catch (ScriptFile.Unusable e) {
            throw new AssertionError(e);
        }
    }

    private void restart(int downFor) {
        try {
            get(witness.send(new RestartRequest(downFor)));
        } catch (dispatcher.failure.DispatcherException _) {
            // It is being started anew already.
        }
    }

    /** All have worked again after the last fault, and have heard what was to be heard. */
    private void settle() {
        List<Long> moved = scripts.stream().map(script -> script.counts().getOrDefault("moved", 0L)).toList();
        await("all move again", () -> {
            for (int i = 0; i < moved.size(); i++) {
                if (scripts.get(i).counts().getOrDefault("moved", 0L) < moved.get(i) + 20) {
                    return false;
                }
            }
            return true;
        });
        double last = SoakScript.now();
        await("the last gaps are told", () -> SoakScript.now() > last + KNOWN_AFTER / 2);
        scripts.forEach(script -> script.judge(Double.POSITIVE_INFINITY));
        measures.add(SoakMeasure.take());
    }

    private void stop() {
        runs.forEach(ScriptRun::interrupt);
        witness.close();
        await("nothing is left", () -> scripts.stream().allMatch(script -> script.proxy().connections() == 0)
                && Leaks.isEmpty(region));
    }

    private void report(SoakFaults faults) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        scripts.forEach(script -> script.counts().forEach((what, count) -> counts.merge(what, count, Long::sum)));
        StringBuilder text = new StringBuilder("seed " + SEED + ", " + MINUTES + " minutes\n");
        text.append("faults: ").append(faults.made()).append('\n');
        text.append("scripts: ").append(counts).append('\n');
        text.append("heap after full GC, MB; open files: ").append(measures).append('\n');
        text.append("wrong: ").append(scripts.stream().mapToInt(script -> script.wrong().size()).sum()).append('\n');
        System.out.print(text);
        Files.writeString(Path.of("target", "soak.txt"), text);
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
