package dispatcher.host.isolation;

import dispatcher.guest.Policy;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class WarmWorkersTest {
    private static final Limits LIMITS = Limits.standard(Policy.ISOLATED);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WarmWorkers workers = new WarmWorkers(1, Protection::ofThisMachine);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void oneThatStandsReadyIsTakenAndReplaced() throws Exception {
        workers.prepare("js", LIMITS);
        await("one is ready", () -> workers.idle() == 1);
        try (WorkerProcess taken = workers.take("js", LIMITS.with(Limit.CPU, "5s"))) {
            assertThat(taken.process().isAlive()).isTrue();
            await("another one is ready", () -> workers.idle() == 1);
            try (WorkerProcess next = workers.take("js", LIMITS)) {
                assertThat(next.process().pid()).isNotEqualTo(taken.process().pid());
            }
        }
    }

    @Test
    void oneThatHasEndedMeanwhileIsNotTaken() throws Exception {
        workers.prepare("js", LIMITS);
        await("one is ready", () -> workers.idle() == 1);
        List<ProcessHandle> ready = ProcessHandle.current().children()
                .filter(child -> child.descendants().findAny().isPresent()).toList();
        assertThat(ready).isNotEmpty();
        ready.forEach(ProcessHandle::destroyForcibly);
        await("it has ended", () -> ready.stream().noneMatch(ProcessHandle::isAlive));
        try (WorkerProcess next = workers.take("js", LIMITS)) {
            assertThat(next.process().isAlive()).isTrue();
        }
    }

    @Test
    void oneOfOtherMemoryIsNotTaken() throws Exception {
        workers.prepare("js", LIMITS);
        await("one is ready", () -> workers.idle() == 1);
        try (WorkerProcess other = workers.take("js", LIMITS.with(Limit.MEMORY, "100MiB"))) {
            assertThat(other.process().isAlive()).isTrue();
            await("one of each is ready", () -> workers.idle() == 2);
        }
    }

    @Test
    void nothingIsLeftWhenThePoolIsClosed() throws Exception {
        workers.prepare("js", LIMITS);
        workers.prepare("python", LIMITS);
        await("both are ready", () -> workers.idle() == 2);
        WorkerProcess taken = workers.take("js", LIMITS);
        var process = taken.process();
        workers.close();
        assertThat(workers.idle()).isZero();
        assertThat(process.isAlive()).as("taken ones are their scripts'").isTrue();
        taken.close();
        await("it is gone", () -> !process.isAlive());
        assertThat(Files.exists(taken.bridge().folder())).isFalse();
    }

    private static void await(String what, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).as(what).isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(1_000_000);
        }
    }
}
