package dispatcher.host.script;

import dispatcher.binding.ObjectChange;
import dispatcher.binding.ObjectChange.Kind;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What polling finds in a region, over the wire and through the script's loop. */
class WatchTest extends RunTestBase {
    private static final Vector3 PLACE = new Vector3(10, 20, 30);
    private static final Vector3 ELSEWHERE = new Vector3(11, 20, 30);

    private static Watch all() {
        return watch(null);
    }

    private static Watch watch(@org.jspecify.annotations.Nullable String pattern) {
        return new Watch(new FindObjectsRequest(pattern, null, null, null), Watch.SHORTEST);
    }

    @Test
    void tellsWhatIsCreatedMovedAndRemovedWhileTheScriptLives() {
        List<ObjectChange> changes = new ArrayList<>();
        AtomicReference<Registration> watch = new AtomicReference<>();
        assertThat(run(script -> {
            UUID old = box(script, "Old", PLACE);
            watch.set(get(script.watch(all(), change -> {
                changes.add(change);
                switch (change.kind()) {
                    case CREATED -> get(script.send(new SetObjectPositionRequest(old, ELSEWHERE)));
                    case MOVED -> get(script.send(new DeleteObjectRequest(old)));
                    default -> watch.get().cancel();
                }
            })));
            box(script, "New", PLACE);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(changes).extracting(ObjectChange::kind).containsExactly(Kind.CREATED, Kind.MOVED, Kind.REMOVED);
        assertThat(changes).extracting(ObjectChange::name).containsExactly("New", "Old", "Old");
        assertThat(changes.get(1).position()).isEqualTo(ELSEWHERE);
        assertThat(changes.get(1).oldPosition()).isEqualTo(PLACE);
        assertThat(changes.get(2).position()).isEqualTo(ELSEWHERE);
    }

    @Test
    void looksOnlyAtWhatItWasAskedFor() {
        List<String> names = new ArrayList<>();
        assertThat(run(script -> {
            get(script.watch(watch("^Lamp"), change -> {
                names.add(change.name());
                script.exit(0);
            }));
            box(script, "Door", PLACE);
            box(script, "Lamp 1", PLACE);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(names).containsExactly("Lamp 1");
    }

    @Test
    void aRegionThatDoesNotAnswerHasNotLostItsObjects() {
        List<ObjectChange> changes = new ArrayList<>();
        assertThat(run(script -> {
            box(script, "Lamp", PLACE);
            get(script.watch(all(), change -> {
                changes.add(change);
                script.exit(0);
            }));
            get(script.send(new RestartRequest(2_500)));
            script.after(Duration.ofMillis(3_500), () -> box(script, "New", PLACE));
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(changes).singleElement().extracting(ObjectChange::name).isEqualTo("New");
        assertThat(said()).containsOnlyOnce("A look at the region failed and is left out; the watch goes on.");
    }

    @Test
    void aFirstLookThatFailsIsTheWatchsFailure() {
        assertThat(run(script -> {
            DispatcherException noPattern = failure(() -> get(script.watch(watch("("), _ -> {})));
            assertThat(noPattern.kind()).isEqualTo(FailureKind.REFUSED);
            assertThat(noPattern.advice()).startsWith("Check the pattern, a regular expression: put a backslash");
            assertThat(failure(() -> get(script.watch(new Watch(all().objects(), Duration.ofMillis(999)), _ -> {})))
                    .kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void aScriptWithNothingButAWatchLivesUntilItIsInterrupted() throws InterruptedException {
        AtomicReference<Boolean> watching = new AtomicReference<>(false);
        ScriptRun run = prepared(script -> {
            get(script.watch(all(), _ -> {}));
            watching.set(true);
        });
        AtomicReference<Ending> ending = new AtomicReference<>();
        Thread loop = Thread.ofPlatform().start(() -> ending.set(run.run()));
        dispatcher.host.transport.Deadline.await("the watch", watching::get);
        run.interrupt();
        loop.join();
        assertThat(ending.get()).isEqualTo(new Ending.Interrupted());
        assertThat(said()).isEmpty();
    }
}
