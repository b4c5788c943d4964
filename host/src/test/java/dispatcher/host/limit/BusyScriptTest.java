package dispatcher.host.limit;

import dispatcher.host.limit.ThreadPriority.Demand;
import dispatcher.host.limit.ThreadPriority.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** Who keeps a processor busy stands behind its neighbours, until it is quiet. */
@Timeout(60)
class BusyScriptTest {
    private static final long WINDOW = BusyScript.WINDOW;

    private final AtomicInteger scripts = new AtomicInteger(1);
    private final List<Place> places = new ArrayList<>();
    private Demand demand = new Demand(0, 0);
    private long now;
    private final BusyScript script = new BusyScript(() -> demand, places::add, now, scripts);

    /** Parts of a window. */
    private void goOn(double had, double wanted) {
        goOn(had, wanted, false);
    }

    private void goOn(double had, double wanted, boolean held) {
        now += WINDOW;
        demand = new Demand(demand.had() + (long) (had * WINDOW), demand.wanted() + (long) (wanted * WINDOW));
        script.look(now, held);
    }

    @Test
    void whoHasMuchOfAProcessorStandsBehindUntilItIsQuiet() {
        goOn(0.4, 0.4);
        assertThat(places).isEmpty();
        goOn(0.6, 0.6);
        goOn(0.6, 0.6);
        goOn(0.3, 0.3);
        assertThat(places).containsExactly(Place.BUSY);
        goOn(0.1, 0.1);
        assertThat(places).containsExactly(Place.BUSY, Place.USUAL);
    }

    @Test
    void whoGetsLittleOfWhatItAlwaysWantsIsBusyAndStaysBehind() {
        goOn(0.4, 0.99);
        goOn(0.1, 0.99);
        assertThat(places).containsExactly(Place.BUSY);
    }

    @Test
    void whoWaitsMuchBecauseOfOthersStaysWhereItIs() {
        goOn(0.2, 0.8);
        assertThat(places).isEmpty();
    }

    @Test
    void whoIsHeldUpStaysBehind() {
        goOn(1, 1);
        goOn(0.1, 0.1, true);
        assertThat(places).containsExactly(Place.BUSY);
        goOn(0.1, 0.1);
        assertThat(places).containsExactly(Place.BUSY, Place.USUAL);
    }

    @Test
    void whoIsAloneStaysWhereItIs() {
        scripts.decrementAndGet();
        goOn(1, 1);
        assertThat(places).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadStandsWhereItWasPutAndTellsWhatItHasHad() throws Exception {
        int[] nice = new int[2];
        Demand[] demands = new Demand[2];
        Thread.ofPlatform().start(() -> {
            ThreadPriority own = ThreadPriority.own();
            demands[0] = own.demand();
            nice[0] = ThreadPriority.nice(Path.of("/proc/thread-self"));
            own.set(Place.BUSY);
            nice[1] = ThreadPriority.nice(Path.of("/proc/thread-self"));
            while (own.demand().had() - demands[0].had() < 10_000_000) {
                Thread.onSpinWait();
            }
            demands[1] = own.demand();
        }).join();
        assertThat(nice[1]).isEqualTo(Math.min(19, nice[0] + 10));
        assertThat(demands[1].wanted()).isGreaterThanOrEqualTo(demands[1].had());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theCollectorStandsBehindScriptsWhereItWorksBesideThem() throws Exception {
        CountDownLatch named = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = Thread.ofPlatform().name("ZWorkerOfATest").start(() -> {
            named.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        named.await();
        int before = ThreadPriority.nice(named("ZWorkerOfATest"));
        CollectorPriority.stepBack();
        assertThat(ThreadPriority.nice(named("ZWorkerOfATest"))).isEqualTo(Math.min(19, before + 2));
        done.countDown();
        worker.join();
    }

    private static Path named(String name) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.filter(thread -> comm(thread).strip().equals(name)).findFirst().orElseThrow();
        }
    }

    private static String comm(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException _) {
            // The thread has ended.
            return "";
        }
    }
}
