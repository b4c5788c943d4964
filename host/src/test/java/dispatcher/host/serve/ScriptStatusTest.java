package dispatcher.host.serve;

import dispatcher.guest.ContextInsight;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.limit.Usage;
import dispatcher.host.session.Session;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ScriptSettings.Restart;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a status tells of a script follows what that script does, and not what its neighbour bob does. */
@Timeout(180)
class ScriptStatusTest extends ScriptHostTestBase {
    private static final String IDLES = """
            import { every } from "dispatcher";
            every(1000, () => {});
            """;
    private static final String IS_BUSY_FROM_ITS_FIRST_TOUCH_ON = """
            import { region } from "dispatcher";
            const lamp = await region.create("box", { name: "Lamp" });
            await lamp.onTouch(() => { console.log("busy"); for (;;); });
            console.log("lamp " + lamp.id);
            """;
    private static final String CALLS_SEVEN_TIMES = """
            import { every, region } from "dispatcher";
            await Promise.all([1, 2, 3, 4, 5, 6, 7].map(number => region.say("x" + number)));
            every(1000, () => {});
            """;
    private static final String HOLDS_MUCH = """
            import { every } from "dispatcher";
            const held = new ArrayBuffer(80 * 1024 * 1024);
            every(1000, () => held);
            """;
    private static final long MUCH = 80L << 20;
    private static final long ESTIMATED_WITHIN = Duration.ofSeconds(12).toNanos();

    ScriptStatusTest(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void startBob() throws IOException {
        add("bob", IDLES, Restart.NEVER);
        host.start("bob");
        awaitState("bob", ScriptState.RUNNING);
    }

    @Test
    void theQueueIsWhatWaitsAndTheDropsAreWhatFoundNoRoom() throws IOException {
        startAnna(IS_BUSY_FROM_ITS_FIRST_TOUCH_ON);
        UUID lamp = lamp();
        touch(lamp, 1);
        awaitLine("OUT busy");
        touch(lamp, 5);
        awaitUsage("drops", used -> used.drops() == 2);
        // Three touches, and behind them the place of those that are missing.
        assertThat(usage("anna").queue()).isEqualTo(3 + 1);
        host.stop("anna");
        assertThat(usage("anna")).extracting(Usage::queue, Usage::drops).containsExactly(0, 2L);
        assertThat(usage("bob")).extracting(Usage::queue, Usage::drops).containsExactly(0, 0L);
    }

    @Test
    void processorTimeGrowsWithWhoUsesIt() throws IOException {
        startAnna(IS_BUSY_FROM_ITS_FIRST_TOUCH_ON);
        touch(lamp(), 1);
        awaitLine("OUT busy");
        Duration bobBefore = usage("bob").cpu();
        Duration before = usage("anna").cpu();
        long began = System.nanoTime();
        awaitUsage("processor time", used -> used.cpu().minus(before).toMillis() > 500);
        Duration used = usage("anna").cpu().minus(before);
        assertThat(used).isLessThan(Duration.ofNanos(System.nanoTime() - began).plusMillis(50));
        assertThat(usage("bob").cpu().minus(bobBefore)).isLessThan(used.dividedBy(2));
    }

    @Test
    void callsPerSecondAreThoseOfTheLastSecondOnly() throws IOException {
        startAnna(CALLS_SEVEN_TIMES);
        awaitUsage("calls", used -> used.callsPerSecond() > 0);
        assertThat(usage("anna").callsPerSecond()).isLessThanOrEqualTo(7);
        awaitUsage("no more calls", used -> used.calls() == 7 && used.callsPerSecond() == 0);
        assertThat(usage("bob").calls()).isZero();
    }

    @Test
    void memoryIsAboutWhatItHolds() throws IOException {
        startAnna(HOLDS_MUCH);
        await("memory", new AnnaHoldsMuch());
        assertThat(usage("anna").memory()).isLessThan(2 * MUCH);
        assertThat(usage("bob").memory()).isLessThan(MUCH / 2);
    }

    /**
     * Where a JVM cannot count it estimates, and what others give back meanwhile hides what a script takes, of later runs, too. Only when nobody
     * has been watched for a moment is the estimate made anew.
     */
    private final class AnnaHoldsMuch implements BooleanSupplier {
        private long began = System.nanoTime();

        @Override
        public boolean getAsBoolean() {
            Usage used = host.status("anna").usage();
            if (used != null && used.memory() >= (ContextInsight.canCount() ? MUCH : MUCH / 2)) {
                return true;
            }
            if (System.nanoTime() - began > ESTIMATED_WITHIN) {
                startAnew();
                began = System.nanoTime();
            }
            return false;
        }

        private void startAnew() {
            for (String name : List.of("anna", "bob")) {
                host.stop(name);
                awaitState(name, ScriptState.STOPPED);
            }
            for (String name : List.of("bob", "anna")) {
                host.start(name);
                awaitState(name, ScriptState.RUNNING);
            }
        }
    }

    private void startAnna(String text) throws IOException {
        ScriptSettings usual = settings("anna", Files.writeString(file("anna"), text), Restart.NEVER);
        host.add(new ScriptSettings("anna", usual.file(), null, List.of(), null,
                new Limits(Map.of()).with(Limit.QUEUE, "3"), Reaction.STOP, Fence.OPEN, null, false, Restart.NEVER,
                true, usual.store()));
        host.start("anna");
        awaitState("anna", ScriptState.RUNNING);
    }

    private UUID lamp() {
        awaitLine("OUT lamp ");
        String line = lines.stream().filter(each -> each.contains("OUT lamp ")).findFirst().orElseThrow();
        return UUID.fromString(line.substring(line.lastIndexOf(' ') + 1));
    }

    private void touch(UUID object, int times) {
        try (Session operator = Session.open(session.withDomains(List.of("Dispatcher", "Simulator")))) {
            for (int i = 0; i < times; i++) {
                var _ = operator.send(new TouchObjectRequest(object, Ids.ZERO, null)).join();
            }
        }
    }

    private void awaitLine(String part) {
        await(part, () -> lines.stream().anyMatch(line -> line.contains(part)));
    }

    private void awaitUsage(String what, Predicate<Usage> condition) {
        await(what, () -> condition.test(usage("anna")));
    }

    private Usage usage(String name) {
        return java.util.Objects.requireNonNull(host.status(name).usage());
    }
}
