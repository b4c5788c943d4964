package dispatcher.host.isolation;

import dispatcher.guest.Confinement;
import dispatcher.guest.Policy;
import dispatcher.host.limit.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class WorkerProcessTest {
    private static final WorkerMemory MEMORY = WorkerMemory.of(Limits.standard(Policy.ISOLATED));

    @Test
    void aWorkerWithoutAJobEndsQuietlyAndLeavesNothing() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start("python", MEMORY, Confinement.NONE)) {
            worker.process().getOutputStream().close();

            assertThat(worker.process().waitFor(50, TimeUnit.SECONDS)).as("ended").isTrue();
            assertThat(new String(worker.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(worker.process().exitValue()).isZero();
            worker.close();
            assertThat(Files.exists(worker.bridge().folder())).isFalse();
        }
    }
}
