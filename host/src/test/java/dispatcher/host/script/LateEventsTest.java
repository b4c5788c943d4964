package dispatcher.host.script;

import dispatcher.binding.Registration;
import dispatcher.host.limit.Meter;
import dispatcher.host.session.Session;
import dispatcher.host.transport.Deadline;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Events that wait for the loop while the script does away with their object or their registration. */
class LateEventsTest extends RunTestBase {
    private static final Vector3 PLACE = new Vector3(10, 20, 30);
    private static final Vector3 ELSEWHERE = new Vector3(11, 20, 30);

    private final ScriptLoop loop = new ScriptLoop(100, failure -> {
        throw new AssertionError(failure);
    });
    private final Session session = Session.open(options(region));
    private final List<UpdatedCallback> heard = new ArrayList<>();

    private HostDispatcher script() {
        return new HostDispatcher(CompletableFuture.completedFuture(session), loop, log(), options(),
                new Meter(options().limits(), breach -> {
                    throw new AssertionError(breach);
                }));
    }

    private void end(HostDispatcher script) throws InterruptedException {
        script.exit(0);
        script.close();
    }

    private void turn(HostDispatcher script) throws InterruptedException {
        loop.put(() -> script.exit(0));
        loop.run(CompletableFuture.completedFuture(null), false);
        end(script);
    }

    @Test
    void anEventOfAnObjectThatTheScriptHasDeletedIsDroppedAndCounted() throws InterruptedException {
        HostDispatcher script = script();
        UUID lamp = box(script, "Lamp", PLACE);
        UUID door = box(script, "Door", PLACE);
        get(script.onUpdate(List.of(lamp, door), heard::add));
        get(script.send(new SetObjectPositionRequest(lamp, ELSEWHERE)));
        get(script.send(new SetObjectPositionRequest(door, ELSEWHERE)));
        Deadline.await("both updates wait", () -> loop.waiting() == 2);
        get(script.send(new DeleteObjectRequest(lamp)));
        turn(script);
        assertThat(heard).extracting(UpdatedCallback::objectId).containsExactly(door);
        assertThat(said()).containsOnlyOnce("1 events were dropped: their objects were deleted");
    }

    @Test
    void anEventOfARegistrationThatHasEndedIsDroppedAndCounted() throws InterruptedException {
        HostDispatcher script = script();
        UUID lamp = box(script, "Lamp", PLACE);
        Registration registration = get(script.onUpdate(List.of(lamp), heard::add));
        get(script.send(new SetObjectPositionRequest(lamp, ELSEWHERE)));
        Deadline.await("the update waits", () -> loop.waiting() == 1);
        registration.cancel();
        turn(script);
        assertThat(heard).isEmpty();
        assertThat(said()).containsOnlyOnce("1 events were dropped: their objects were deleted, or nobody listened");
    }

    @AfterEach
    void close() {
        session.close();
    }
}
