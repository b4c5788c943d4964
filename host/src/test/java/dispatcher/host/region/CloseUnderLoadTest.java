package dispatcher.host.region;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A region can be closed while it is asked where it listens, which it answers on the threads that closing waits for. */
class CloseUnderLoadTest {
    @RepeatedTest(20)
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRegionThatIsAskedCloses() throws InterruptedException {
        Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
        AtomicInteger answers = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            Thread.ofVirtual().start(() -> ask(region, answers));
        }
        while (answers.get() < 20) {
            Thread.sleep(1);
        }
        region.close();
        assertThat(answers).hasValueGreaterThanOrEqualTo(20);
    }

    private static void ask(Region region, AtomicInteger answers) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest info = HttpRequest.newBuilder(URI.create(region.url()))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers
                            .ofString("{\"$type\": \"Dispatcher.Messages.InfoRequest\", \"_Domain\": \"Dispatcher\"}"))
                    .build();
            while (client.send(info, BodyHandlers.ofString()).body().contains("AsyncEndPoint")) {
                answers.incrementAndGet();
            }
        } catch (IOException | InterruptedException _) {
            // The region is closed.
        }
    }
}
