package dispatcher.host.script;

import dispatcher.binding.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class ScriptLoopTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final ScriptLoop loop = new ScriptLoop(100, failures::add);
    private final List<String> ran = new ArrayList<>();
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    @Test
    void endsWhenTheMainCodeIsDoneAndNothingIsLeft() throws InterruptedException {
        loop.run(DONE, false);
        assertThat(ran).isEmpty();
    }

    @Test
    void waitsForTheMainCode() throws InterruptedException {
        CompletableFuture<Void> main = new CompletableFuture<>();
        loop.put(() -> main.complete(null));
        loop.run(main, false);
        assertThat(main).isDone();
    }

    @Test
    void givesUpAMainCodeThatNothingCanFinish() throws InterruptedException {
        assertThat(loop.run(new CompletableFuture<>(), false)).isFalse();
    }

    @Test
    void waitsForAMainCodeThatGoesOnElsewhere() throws InterruptedException {
        CompletableFuture<Void> main = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> main.complete(null));
        assertThat(loop.run(main, true)).isTrue();
    }

    @Test
    void runsATimerOnceAfterItsDelay() throws InterruptedException {
        loop.after(Duration.ofMillis(5), () -> ran.add("after"));
        loop.run(DONE, false);
        assertThat(ran).containsExactly("after");
    }

    @Test
    void runsATimerAgainAndAgainUntilItIsCancelled() throws InterruptedException {
        AtomicReference<Registration> timer = new AtomicReference<>();
        timer.set(loop.every(Duration.ofMillis(1), () -> {
            ran.add("tick");
            if (ran.size() == 3) {
                timer.get().cancel();
            }
        }));
        loop.run(DONE, false);
        assertThat(ran).containsExactly("tick", "tick", "tick");
    }

    @Test
    void runsATimerThatATimerStarts() throws InterruptedException {
        loop.after(Duration.ZERO, () -> loop.after(Duration.ofMillis(1), () -> ran.add("inner")));
        loop.run(DONE, false);
        assertThat(ran).containsExactly("inner");
    }

    @Test
    void givesEventsTheirTurnBesideATimerThatIsAlwaysDue() throws InterruptedException {
        loop.every(Duration.ofNanos(1), () -> ran.add("tick"));
        for (int i = 0; i < 10; i++) {
            loop.offer(() -> ran.add("event"));
        }
        loop.offer(loop::stop);
        loop.run(DONE, false);
        assertThat(ran).contains("tick").filteredOn("event"::equals).hasSize(10);
    }

    @Test
    void beginsNoHandlerWhileItHasToWait() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        loop.waitWhile(() -> asked.incrementAndGet() < 5);
        loop.put(() -> ran.add("asked " + asked.get()));
        loop.run(DONE, false);
        assertThat(ran).containsExactly("asked 5");
    }

    @Test
    void doesNotWaitForWhatIsStopped() throws InterruptedException {
        loop.waitWhile(() -> {
            loop.stop();
            return true;
        });
        loop.put(() -> ran.add("ran"));
        loop.run(DONE, false);
        assertThat(loop.stopping()).isTrue();
    }

    @Test
    void goesOnAfterAHandlerThatThrows() throws InterruptedException {
        loop.put(() -> {
            throw new IllegalStateException("broken");
        });
        loop.put(() -> ran.add("next"));
        loop.run(DONE, false);
        assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
        assertThat(ran).containsExactly("next");
    }

    @Test
    void goesOnWhereThereWasNoMemoryToTellOfAFailureAndTellsItLater() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        ScriptLoop full = new ScriptLoop(100, thrown -> {
            if (attempts.incrementAndGet() < 3) {
                throw new OutOfMemoryError("thrown by the test");
            }
            failures.add(thrown);
        });
        full.after(Duration.ZERO, () -> {
            throw new IllegalStateException("broken");
        });
        full.after(Duration.ofMillis(1), () -> ran.add("next"));
        full.run(DONE, false);
        assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
        assertThat(ran).containsExactly("next");
    }

    @Test
    void staysWhileItIsHeld() throws InterruptedException {
        Hold hold = loop.hold();
        loop.after(Duration.ofMillis(5), () -> {
            ran.add("released");
            hold.release();
        });
        loop.run(DONE, false);
        assertThat(ran).containsExactly("released");
    }

    @Test
    void leavesTheRestWhenItIsStopped() throws InterruptedException {
        loop.put(loop::stop);
        loop.put(() -> ran.add("too late"));
        loop.every(Duration.ofMillis(1), () -> ran.add("too late"));
        loop.run(new CompletableFuture<>(), false);
        assertThat(ran).isEmpty();
    }

    @Test
    void tellsWhenAHandlerBegan() throws InterruptedException {
        loop.put(() -> assertThat(loop.handlerStarted()).isNotZero());
        loop.run(DONE, false);
        assertThat(failures).isEmpty();
        assertThat(loop.handlerStarted()).isZero();
    }
}
