package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.value.Vector3;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A region that is asked as any user may, without the operator's domain. */
class PoliteFeedTest extends FeedTestBase {
    private final Feed feed = new PoliteFeed(Session.open(options(region.url())), world, tasks::add);

    @AfterEach
    void closeFeed() {
        feed.close();
    }

    @Test
    void objectsAreFoundFollowedAndForgotten() throws Exception {
        UUID object = create("Harbour light", new Vector3(20, 30, 40));
        until(feed, () -> news().contains("Harbour light"));
        assertThat(news()).contains("\"builtIn\":false");
        int found = world.revision();
        script.send(new SetObjectPositionRequest(object, new Vector3(21, 30, 40))).get(60, TimeUnit.SECONDS);
        until(feed, () -> world.since(found).places().length > 0);
        script.send(new DeleteObjectRequest(object)).get(60, TimeUnit.SECONDS);
        until(feed, () -> world.size() == 0);
    }

    @Test
    void itIsAskedOneThingAtATime() throws Exception {
        UUID first = create("Light", new Vector3(20, 30, 40));
        for (int i = 1; i < 5; i++) {
            create("Light " + i, new Vector3(20 + i, 30, 40));
        }
        AtMost tap = new AtMost();
        try (Feed careful = new PoliteFeed(Session.open(options(region.url()).withTap(tap)), world, tasks::add)) {
            until(careful, () -> world.size() == 5 && tap.all() > 60);
            CompletableFuture<Map<String, Object>> messages = careful.messages(first);
            until(careful, messages::isDone);
            assertThat(messages.join()).hasSize(3).extractingByKey("GetObjectDataRequest").asString().contains("Light");
            assertThat(tap.atOnce()).isEqualTo(1);
        }
    }

    @Test
    void theGroundIsAskedForAtAFewPoints() {
        until(feed, () -> world.since(0).ground().length == 256 * 256 * Float.BYTES);
    }

    @Test
    void aRegionThatRefusesAQuestionIsNotLostForIt() throws Exception {
        try (Elsewhere other = new Elsewhere(region.url(), PoliteFeedTest::withoutGroundAndSun);
                Feed careful = new PoliteFeed(Session.open(options(other.url())), world, tasks::add)) {
            until(careful, () -> {
                assertThat(news()).doesNotContain("\"lost\"");
                return world.since(0).ground().length > 0;
            });
            assertThat(news()).contains("\"connected\"").doesNotContain("\"sun\"");
        }
    }

    @Test
    void ofARegionThatIsLostItIsStillSaidThatItIsNotBuiltIn() throws Exception {
        AtomicBoolean away = new AtomicBoolean();
        try (Elsewhere other = new Elsewhere(region.url(), body -> unless(away, body));
                Feed careful = new PoliteFeed(Session.open(options(other.url())), world, tasks::add)) {
            until(careful, () -> news().contains("\"connected\""));
            away.set(true);
            until(careful, () -> news().contains("\"lost\""));
            assertThat(news()).contains("\"builtIn\":false");
            away.set(false);
            until(careful, () -> news().contains("\"connected\""));
        }
    }

    private static String unless(AtomicBoolean away, String body) {
        if (away.get()) {
            throw new IllegalStateException("away");
        }
        return body;
    }

    private static String withoutGroundAndSun(String body) {
        return body.replace("GetTerrainHeight", "GetNothing").replace("GetSunParameters", "GetNothing");
    }

    @Test
    void whatTheProtocolCannotDoIsSaid() {
        assertThatThrownBy(() -> feed.touch(new UUID(0, 1), new UUID(0, 2), null).get(60, TimeUnit.SECONDS))
                .cause().isInstanceOfSatisfying(DispatcherException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(FailureKind.UNSUPPORTED);
                    assertThat(failure.explanation()).contains("Nothing can be touched").contains("Use a viewer");
                });
    }
}
