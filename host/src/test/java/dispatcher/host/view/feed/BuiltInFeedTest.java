package dispatcher.host.view.feed;

import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A region that tells its operator everything, and sometimes does not. */
class BuiltInFeedTest extends FeedTestBase {
    private static final List<String> OPERATOR = List.of("Dispatcher", "RemoteControl", "Simulator");

    private final AtomicInteger chatRefused = new AtomicInteger();
    private final AtomicInteger groundRefused = new AtomicInteger();
    private volatile boolean refuses = true;

    /** What it refuses is asked for again, and the rest is told meanwhile. */
    @Test
    void aRegionThatRefusesChatAndGroundIsNotLostForItAndTellsThemLater() throws Exception {
        script.send(new ChatRequest("anybody here?", null, 0)).get(60, TimeUnit.SECONDS);
        try (Elsewhere other = new Elsewhere(region.url(), this::unlessRefused);
                Feed feed = new BuiltInFeed(Session.open(options(other.url()).withDomains(OPERATOR)), world,
                        tasks::add)) {
            until(feed, () -> chatRefused.get() > 1 && groundRefused.get() > 1);
            create("Latecomer", new Vector3(20, 30, 40));
            until(feed, () -> news().contains("Latecomer"));
            assertThat(news()).contains("\"connected\"").doesNotContain("\"lost\"");
            refuses = false;
            until(feed, () -> world.since(0).ground().length > 0);
            until(feed, () -> world.chat().since(0).lines().toString().contains("anybody here?"));
        }
    }

    private String unlessRefused(String body) {
        return refuses ? refused(refused(body, "GetChatLog", chatRefused), "GetGround", groundRefused) : body;
    }

    private static String refused(String body, String message, AtomicInteger count) {
        if (body.contains(message)) {
            count.incrementAndGet();
        }
        return body.replace(message, "GetNothing");
    }
}
