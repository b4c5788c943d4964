package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When an opening whose connection breaks is tried again. */
class FirstTriesTest {
    @RepeatedTest(20)
    void atOnceThenAfterPausesThatGrow() {
        DispatcherException broken = new DispatcherException(FailureKind.UNREACHABLE, "It broke.", "");
        Supplier<CompletableFuture<String>> request = () -> CompletableFuture.failedFuture(broken);
        List<Long> pauses = new ArrayList<>();
        assertThatThrownBy(() -> FirstTries.await(request, pauses::add)).isSameAs(broken);
        assertThat(pauses).hasSize(3).startsWith(0L);
        assertThat(pauses.get(1)).isBetween(125L, 250L);
        assertThat(pauses.get(2)).isBetween(250L, 500L);
    }
}
