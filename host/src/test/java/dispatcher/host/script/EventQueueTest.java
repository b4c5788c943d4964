package dispatcher.host.script;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventQueueTest {
    private final EventQueue queue = new EventQueue(2);
    private final List<String> ran = new ArrayList<>();

    @Test
    void givesEventsInOrder() throws InterruptedException {
        queue.offer(() -> ran.add("first"));
        queue.offer(() -> ran.add("second"));
        runAll();
        assertThat(ran).containsExactly("first", "second");
    }

    @Test
    void refusesAnEventWhenItIsFull() throws InterruptedException {
        assertThat(queue.offer(() -> ran.add("1"))).isTrue();
        assertThat(queue.offer(() -> ran.add("2"))).isTrue();
        assertThat(queue.offer(() -> ran.add("3"))).isFalse();
        runAll();
        assertThat(ran).containsExactly("1", "2");
    }

    @Test
    void takesTheResultOfACallAlsoWhenItIsFull() throws InterruptedException {
        queue.offer(() -> ran.add("1"));
        queue.offer(() -> ran.add("2"));
        queue.put(() -> ran.add("result"));
        runAll();
        assertThat(ran).containsExactly("1", "2", "result");
    }

    @Test
    void keepsOnlyTheNewestOfAKeyInItsOldPlace() throws InterruptedException {
        queue.offerLatest("lamp", () -> ran.add("lamp 1"));
        queue.offer(() -> ran.add("touch"));
        assertThat(queue.offerLatest("lamp", () -> ran.add("lamp 2"))).isTrue();
        runAll();
        assertThat(ran).containsExactly("lamp 2", "touch");
    }

    @Test
    void takesAKeyAnewOnceItWasGiven() throws InterruptedException {
        queue.offerLatest("lamp", () -> ran.add("lamp 1"));
        runAll();
        queue.offerLatest("lamp", () -> ran.add("lamp 2"));
        runAll();
        assertThat(ran).containsExactly("lamp 1", "lamp 2");
    }

    @Test
    void wakesWhoeverWaits() throws Exception {
        CompletableFuture<@Nullable Runnable> taken = CompletableFuture.supplyAsync(() -> {
            try {
                return queue.take(EventQueue.FOREVER);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        queue.wake();
        assertThat(taken.get(60, TimeUnit.SECONDS)).isNull();
    }

    private void runAll() throws InterruptedException {
        Runnable next;
        while ((next = queue.take(0)) != null) {
            next.run();
        }
    }
}
