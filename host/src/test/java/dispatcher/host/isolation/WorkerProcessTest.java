package dispatcher.host.isolation;

import dispatcher.guest.Policy;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class WorkerProcessTest {
    @Test
    void aWorkerWithoutAJobEndsQuietlyAndLeavesNothing() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start("python", Limits.standard(Policy.ISOLATED),
                Protection.ofThisMachine())) {
            worker.process().getOutputStream().close();

            assertThat(worker.process().waitFor(100, TimeUnit.SECONDS)).as("ended").isTrue();
            assertThat(new String(worker.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(worker.process().exitValue()).isZero();
            worker.close();
            assertThat(Files.exists(worker.bridge().folder())).isFalse();
        }
    }
}
