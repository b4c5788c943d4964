package dispatcher.host.session;

import dispatcher.host.codec.Encoding;
import dispatcher.message.remotecontrol.TouchCallback;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackRouterTest {
    private static final UUID REQUEST = UUID.fromString("64cc8a68-5ee5-4ed2-bfe1-05d187352e9b");

    private final CallbackRouter router = new CallbackRouter(_ -> {});
    private final List<TouchCallback> heard = new ArrayList<>();
    private final Subscription<TouchCallback> subscription = new Subscription<>(
            new Subject.Touches(SubscriptionTest.LAMP), heard::add);

    private void receive(UUID requestId, int number) {
        router.receive(Encoding.JSON.codec().encode(SubscriptionTest.touch(SubscriptionTest.LAMP, requestId, number)));
    }

    private List<Integer> numbers() {
        return heard.stream().map(touch -> (int) touch.offsetPosition().x()).toList();
    }

    @Test
    void whatComesBeforeItsRequestIdIsKnownIsHeardFirst() {
        router.expect();
        receive(REQUEST, 1);
        receive(UUID.randomUUID(), 7);
        receive(REQUEST, 2);
        router.add(REQUEST, subscription);
        router.answered();
        receive(REQUEST, 3);
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertThat(router.strays()).as("that of another registration").isEqualTo(1);
    }

    @Test
    void whatNobodyAskedForIsDropped() {
        receive(REQUEST, 1);
        router.add(REQUEST, subscription);
        assertThat(heard).isEmpty();
        assertThat(router.strays()).isEqualTo(1);
    }

    @Test
    void onlySoManyAreKept() {
        router.expect();
        for (int i = 0; i < 1_500; i++) {
            receive(REQUEST, i);
        }
        router.add(REQUEST, subscription);
        assertThat(numbers()).hasSize(1_000).startsWith(500).endsWith(1_499);
        assertThat(router.strays()).isEqualTo(500);
    }

    @Test
    void whatIsRemovedIsNotHeard() {
        router.add(REQUEST, subscription);
        router.remove(REQUEST);
        receive(REQUEST, 1);
        assertThat(heard).isEmpty();
        assertThat(router.strays()).isEqualTo(1);
    }

    @Test
    void whatComesForACancelledSubscriptionIsCounted() {
        router.add(REQUEST, subscription);
        subscription.cancel();
        receive(REQUEST, 1);
        assertThat(heard).isEmpty();
        assertThat(router.strays()).isEqualTo(1);
    }
}
