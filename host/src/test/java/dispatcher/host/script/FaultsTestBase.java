package dispatcher.host.script;

import dispatcher.host.fault.DatagramFault;
import dispatcher.host.fault.FaultProxy;
import dispatcher.host.fault.WireFault;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.SetFaultsRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * One script of a language goes through all faults: for each, commands, questions, several at the same time, those that nobody waits for,
 * and events. After each the next good call works, and nothing is left over. It is a part of the long suites only, since it counts the
 * threads, timers and open files of the whole JVM, which other tests use side by side: all cases with {@code -Dfaults=whole}, which takes
 * minutes for each language, or so many by chance with {@code -Dfaults=NUMBER}; without that it is skipped.
 */
@Timeout(3_600)
abstract class FaultsTestBase extends RunTestBase {
    private static final int CONNECTIONS = 2;
    private static final boolean WHOLE = "whole".equals(System.getProperty("faults"));
    /** So many cases by chance. */
    private static final int SOME = WHOLE ? 0 : Integer.getInteger("faults", 0);
    private static final long SEED = Long.getLong("faults.seed", new Random().nextLong());
    /** For one case, on a machine that has other things to do. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(90);
    /** What becomes of a session through the region itself, and which events a script hears of it: an endpoint may lapse meanwhile. */
    private static final Map<String, String> TROUBLES = Map.of("RESTART", "(lost\\+)?restarted", "LONG_RESTART",
            "lost\\+restarted", "OUTAGE", "lost\\+(unreachable|lapsed)", "BLACK_HOLE", "lost\\+(unreachable|lapsed)",
            "GARBAGE",
            "lost\\+(unreachable|lapsed)", "LONG_OUTAGE", "lost\\+lapsed", "ENDPOINT_FORGOTTEN", "lapsed",
            "CAPABILITY_FORGOTTEN", "restarted");
    /** The region itself drops an endpoint that was not renewed for its life. */
    private static final int ENDPOINT_LIFE_SECONDS = 3;
    private static final long LONGER_THAN_AN_ENDPOINT_MS = 1_000L * ENDPOINT_LIFE_SECONDS + 2_000;
    private static final List<String> SILENT = List.of("CALLBACK_LOSS", "CALLBACK_DELAY", "SPLIT_SEGMENTS");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private @Nullable Leaks leaks;

    /** A case, and what a script has to say of it. */
    private record Case(String name, String way, String expected) {
        @Override
        public String toString() {
            return name + "/" + way;
        }
    }

    /** One of the faults' scripts. */
    abstract String script();

    @TestFactory
    final Stream<DynamicTest> everyFault() throws IOException {
        assumeTrue(WHOLE || SOME > 0, "a part of the long suites: -Dfaults=whole, or -Dfaults=NUMBER");
        List<Case> cases = chosen();
        long begun = System.nanoTime();
        Map<String, String> results = run(script(), cases);
        System.out.printf("%s: %d cases of seed %d in %d s%n", script(), cases.size(), SEED,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.toString(),
                () -> assertThat(results.get(each.toString())).as(this::everything)
                        .matches(each.expected() + " ok clean [123]")));
    }

    private static List<Case> chosen() {
        List<Case> cases = cases();
        Collections.shuffle(cases, new Random(SEED));
        return WHOLE ? cases : cases.subList(0, SOME);
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (WireFault fault : WireFault.values()) {
            cases.add(new Case(fault.name(), "command", fault.command()));
            cases.add(new Case(fault.name(), "event", "heard"));
            cases.add(new Case(fault.name(), "together", together(fault)));
            if (!fault.command().equals(fault.question()) || fault.ordinal() % 4 == 0) {
                cases.add(new Case(fault.name(), "question", fault.question()));
            }
            if (!fault.isSlow() && fault.ordinal() % 5 == 0) {
                cases.add(new Case(fault.name(), "fast", "sent"));
            }
        }
        for (DatagramFault fault : DatagramFault.values()) {
            cases.add(new Case(fault.name(), "callback", Integer.toString(fault.heard())));
            cases.add(new Case(fault.name(), "datagram", fault.heard() > 0 ? "arrived" : "lost"));
        }
        SILENT.forEach(name -> cases.add(new Case(name, "silent", "heard")));
        new TreeMap<>(TROUBLES).forEach((name, events) -> cases.add(new Case(name, "trouble", events)));
        return cases;
    }

    /** A connection that the region closes behind an answer may have taken the next command. */
    private static String together(WireFault fault) {
        return switch (fault.command()) {
            case "ok" -> "(Unreachable|ok)\\+ok\\+ok";
            case "BadAnswer" -> "BadAnswer\\+(Unreachable|ok)\\+ok";
            default -> fault.command() + "\\+ok\\+ok";
        };
    }

    private Map<String, String> run(String script, List<Case> cases) throws IOException {
        try (FaultProxy proxy = new FaultProxy(options(region).url())) {
            leaks = new Leaks(region, proxy, CONNECTIONS, cases.size() / 2);
            proxy.onWord(word -> obey(proxy, word));
            ScriptRun run = new ScriptRun(file(script), options(cases), log(),
                    CompletableFuture.completedFuture(Session.open(through(proxy))),
                    new Streams(InputStream.nullInputStream(), out, out), null);
            assertThat(ending(run)).as(this::everything).isEqualTo(new Ending.Finished(0));
            Objects.requireNonNull(leaks).awaitEnd();
        }
        Map<String, String> results = new LinkedHashMap<>();
        printed().lines().map(line -> line.split(" ", 2)).forEach(line -> results.put(line[0], line[1]));
        return results;
    }

    /** Waits as long as it gets on. */
    private Ending ending(ScriptRun run) {
        CompletableFuture<Ending> end = run.start();
        long since = System.nanoTime();
        int size = 0;
        while (!end.isDone()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            since = out.size() == size ? since : System.nanoTime();
            size = out.size();
            assertThat(System.nanoTime() - since).as(this::everything).isLessThan(MOST_NANOS);
        }
        return end.join();
    }

    private SessionOptions through(FaultProxy proxy) {
        SessionOptions usual = options(region);
        return SessionOptions.of(proxy.url(), usual.account(), usual.password()).withDomains(usual.domains())
                .withLives(Duration.ofSeconds(300), Duration.ofSeconds(ENDPOINT_LIFE_SECONDS))
                .withHttp(usual.http().withConnections(CONNECTIONS).withAnswerTimeout(Duration.ofSeconds(1))
                        .withMaximumAnswer(50_000));
    }

    private ScriptOptions options(List<Case> cases) {
        ScriptOptions usual = options();
        return new ScriptOptions(cases.stream().map(each -> each + "/" + each.expected()).toList(), null, clean,
                usual.limits(), usual.reaction(), usual.fence(), usual.regions(), usual.store(), usual.isolation());
    }

    private ScriptFile file(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(getClass().getResourceAsStream("/faults/" + name))) {
            return ScriptFile.read(Files.write(folder.resolve(name), text.readAllBytes()));
        } catch (ScriptFile.Unusable e) {
            throw new AssertionError(e);
        }
    }

    /** Does what the script says; gives why not. */
    private String obey(FaultProxy proxy, String word) {
        String[] words = word.split(" ");
        switch (words[0]) {
            case "wire" -> proxy.spoilNext(WireFault.valueOf(words[1]));
            case "callback" -> proxy.events().spoilNext(DatagramFault.valueOf(words[1]));
            case "datagram" -> proxy.datagrams().spoilNext(DatagramFault.valueOf(words[1]));
            case "region" -> trouble(proxy, words[1]);
            case "spent" -> {
                return proxy.isSpent() ? "" : "not yet";
            }
            default -> {
                return Objects.requireNonNull(leaks).found();
            }
        }
        return "";
    }

    private void trouble(FaultProxy proxy, String name) {
        switch (name) {
            case "RESTART" -> operate(new RestartRequest(10));
            case "LONG_RESTART" -> operate(new RestartRequest(700));
            case "OUTAGE" -> spoil(proxy, WireFault.RESETS_BEFORE, 600);
            case "LONG_OUTAGE" -> spoil(proxy, WireFault.RESETS_BEFORE, LONGER_THAN_AN_ENDPOINT_MS);
            case "BLACK_HOLE" -> spoil(proxy, WireFault.HALF_OPEN, 1_500);
            case "GARBAGE" -> spoil(proxy, WireFault.GARBAGE, 600);
            case "ENDPOINT_FORGOTTEN" -> Leaks.clear(region, "endPoints");
            case "CAPABILITY_FORGOTTEN" -> Leaks.clear(region, "capabilities");
            case "CALLBACK_LOSS" -> operate(new SetFaultsRequest(0.5, 0, false));
            case "CALLBACK_DELAY" -> operate(new SetFaultsRequest(0.0, 50, false));
            case "SPLIT_SEGMENTS" -> operate(new SetFaultsRequest(0.0, 0, true));
            default -> operate(new SetFaultsRequest(0.0, 0, false));
        }
    }

    private static void spoil(FaultProxy proxy, WireFault fault, long millis) {
        proxy.spoilAll(fault);
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> proxy.spoilAll(null));
    }

    private void operate(dispatcher.message.Request<?> request) {
        try (Session operator = Session.open(options(region).withCloseTimeout(Duration.ofMillis(200)))) {
            get(operator.send(request));
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String everything() {
        return printed() + said() + (leaks == null ? "" : leaks.last());
    }
}
