package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.transport.HttpOptions;
import dispatcher.host.view.world.World;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which regions tell everything. */
@Timeout(120)
class FeedsTest {
    /** Time enough to get a session on a machine that has much to do. */
    private static final Duration IN_TIME = Duration.ofSeconds(5);

    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final World world = new World();
    private volatile boolean away;
    private volatile boolean asked;

    @AfterEach
    void close() {
        region.close();
    }

    @Test
    void aRegionThatHasNoSuchMessageIsAskedObjectByObject() throws IOException {
        try (Elsewhere other = new Elsewhere(region.url(), body -> body.replace("GetChanges", "GetNothing"));
                Feed feed = open(other)) {
            assertThat(feed).isInstanceOf(PoliteFeed.class);
        }
    }

    /** Else a region that was away for a moment would be asked object by object ever after. */
    @Test
    void aRegionThatDoesNotAnswerHasNotSaidWhatItCan() throws IOException {
        try (Elsewhere other = new Elsewhere(region.url(), this::unlessAway)) {
            away = true;
            assertThatThrownBy(() -> open(other)).isInstanceOfSatisfying(DispatcherException.class,
                    failure -> assertThat(failure.kind()).isEqualTo(FailureKind.UNREACHABLE));
            away = false;
            try (Feed feed = open(other)) {
                assertThat(feed).isInstanceOf(BuiltInFeed.class);
            }
        }
    }

    @Test
    void norHasOneThatDoesNotAnswerInTime() throws IOException {
        CountDownLatch awake = new CountDownLatch(1);
        try (Elsewhere other = new Elsewhere(region.url(), body -> after(awake, body))) {
            SessionOptions hasty = options(other).withHttp(HttpOptions.DEFAULT.withAnswerTimeout(IN_TIME));
            assertThatThrownBy(() -> Feeds.open(hasty, world, Runnable::run)).isInstanceOfSatisfying(
                    DispatcherException.class, failure -> assertThat(failure.kind()).isEqualTo(FailureKind.TIMED_OUT));
            assertThat(asked).as("the session was had").isTrue();
            awake.countDown();
        }
    }

    /** Only the question what changed waits, so that the session can be had. */
    private String after(CountDownLatch awake, String body) {
        if (body.contains("Epoch")) {
            asked = true;
            try {
                awake.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return body;
    }

    /** The session can be had; then the connection breaks. */
    private String unlessAway(String body) {
        if (away && body.contains("Epoch")) {
            throw new IllegalStateException("away");
        }
        return body;
    }

    private Feed open(Elsewhere other) {
        return Feeds.open(options(other), world, Runnable::run);
    }

    private SessionOptions options(Elsewhere other) {
        return SessionOptions.of(RegionUrl.of(other.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()));
    }
}
