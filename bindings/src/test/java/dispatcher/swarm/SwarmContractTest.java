package dispatcher.swarm;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.value.Vector3;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about what is sent without waiting. */
class SwarmContractTest {
    private final List<BulkDynamicsRequest> sent = new ArrayList<>();
    private final List<CompletableFuture<Answer>> answers = new ArrayList<>();
    private final Dynamics state = new Dynamics(1);
    private final SwarmSender sender = new SwarmSender(region(), new Swarm(List.of(UUID.randomUUID()), 0, 10));

    /** A region that answers when its test says so. */
    private RegionBinding region() {
        return (RegionBinding) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{RegionBinding.class},
                (_, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("call");
                    sent.add((BulkDynamicsRequest) arguments[0]);
                    answers.add(new CompletableFuture<>());
                    return answers.getLast();
                });
    }

    private CompletableFuture<Integer> flush(float x) {
        state.positions()[0] = x;
        return sender.flush(state, Delivery.SYNC);
    }

    private List<Double> places() {
        return sent.stream().map(each -> Objects.requireNonNull(each.updates()).getFirst().position())
                .map(Objects::requireNonNull).map(Vector3::x).toList();
    }

    private void answer() {
        answers.removeFirst().complete(Answer.of(new ResponseBase()));
    }

    @Test
    void oneFlushOfASwarmWaitsAtMostAndItIsTheNewest() {
        CompletableFuture<Integer> first = flush(1);
        List<CompletableFuture<Integer>> later = List.of(flush(2), flush(3), flush(4));
        assertThat(places()).containsExactly(1.0);
        answer();
        assertThat(first).isCompletedWithValue(1);
        assertThat(places()).containsExactly(1.0, 4.0);
        assertThat(later).noneMatch(CompletableFuture::isDone);
        answer();
        assertThat(later).allSatisfy(each -> assertThat(each).isCompletedWithValue(1));
        CompletableFuture<Integer> last = flush(5);
        answer();
        assertThat(last).isCompletedWithValue(1);
        assertThat(places()).containsExactly(1.0, 4.0, 5.0);
    }

    @Test
    void flushesThatWereReplacedAreCounted() {
        for (int x = 1; x <= 5; x++) {
            CompletableFuture<Integer> _ = flush(x);
        }
        assertThat(sender.replaced()).isEqualTo(3);
    }

    @Test
    void whatAFlushCouldNotSendIsSentWithTheNext() {
        CompletableFuture<Integer> failing = flush(1);
        answers.removeFirst().completeExceptionally(new DispatcherException(FailureKind.UNREACHABLE, "gone", ""));
        assertThat(failing).isCompletedExceptionally();
        CompletableFuture<Integer> again = flush(1);
        answer();
        assertThat(again).isCompletedWithValue(1);
        assertThat(places()).containsExactly(1.0, 1.0);
    }

    /** As a limit does that may be broken without an end. */
    @Test
    void whatIsRefusedAtOnceIsSentWithTheNext() {
        AtomicInteger refused = new AtomicInteger();
        RegionBinding greedy = (RegionBinding) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{RegionBinding.class}, (_, _, arguments) -> {
                    if (refused.incrementAndGet() == 2) {
                        throw new DispatcherException(FailureKind.DENIED, "too many calls", "");
                    }
                    sent.add((BulkDynamicsRequest) arguments[0]);
                    return CompletableFuture.completedFuture(Answer.of(new ResponseBase()));
                });
        List<UUID> three = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        SwarmSender sender = new SwarmSender(greedy, new Swarm(three, 0, 1));
        Dynamics state = new Dynamics(3);
        Arrays.fill(state.positions(), 1);
        assertThat(sender.flush(state, Delivery.SYNC)).isCompletedExceptionally();
        assertThat(sent).hasSize(2);
        assertThat(sender.flush(state, Delivery.SYNC)).isCompletedWithValue(1);
        assertThat(sent.stream().map(each -> Objects.requireNonNull(each.updates()).getFirst().objectId()))
                .containsExactlyInAnyOrderElementsOf(three);
    }

    @Test
    void whatWaitsGoesOutThoughTheOneBeforeFailed() {
        CompletableFuture<Integer> failing = flush(1);
        CompletableFuture<Integer> waiting = flush(2);
        answers.removeFirst().completeExceptionally(new DispatcherException(FailureKind.UNREACHABLE, "gone", ""));
        assertThat(failing).isCompletedExceptionally();
        answer();
        assertThat(waiting).isCompletedWithValue(1);
        assertThat(places()).containsExactly(1.0, 2.0);
    }
}
