package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the parts of objects. */
final class PartRoom {
    private final KnownObjects objects;

    PartRoom(KnownObjects objects) {
        this.objects = objects;
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, SetPartPositionRequest.class, (request, _) -> answer(objects.get(request.objectId())
                .setPartOffset(number(request.linkNum()), Objects.requireNonNull(request.position()))));
        handlers.add(domain, SetPartRotationRequest.class, (request, _) -> answer(objects.get(request.objectId())
                .setPartRotation(number(request.linkNum()), Objects.requireNonNull(request.rotation()))));
        handlers.add(domain, SetPartScaleRequest.class, (request, _) -> answer(objects.get(request.objectId())
                .setPartScale(number(request.linkNum()), Objects.requireNonNull(request.scale()))));
        handlers.add(domain, SetPartColorRequest.class, (request, _) -> answer(objects.get(request.objectId())
                .setPartColor(number(request.linkNum()), Objects.requireNonNull(request.color()),
                        Objects.requireNonNull(request.alpha()))));
    }

    private static int number(@Nullable Integer linkNumber) {
        return Objects.requireNonNull(linkNumber);
    }

    private static Answer answer(boolean found) {
        if (!found) {
            throw new Refusal("no such part");
        }
        return Answers.DONE;
    }
}
