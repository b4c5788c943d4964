package dispatcher.host.region.handler;

import dispatcher.host.region.scene.Sun;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.GetSunParametersRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SunParametersResponse;
import java.util.Objects;

/** The sun. */
final class SunRoom {
    private final Sun sun;

    SunRoom(Services services) {
        this.sun = services.scene().sun();
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, GetSunParametersRequest.class, (_, _) -> answer(sun.view()));
        handlers.add(domain, SetSunParametersRequest.class, (request, _) -> answer(sun.set(view(request))));
    }

    private static Sun.View view(SetSunParametersRequest request) {
        return new Sun.View(Objects.requireNonNull(request.yearLength()), Objects.requireNonNull(request.dayLength()),
                Objects.requireNonNull(request.horizonShift()),
                Objects.requireNonNull(request.dayTimeSunHourScale()), Objects.requireNonNull(request.currentTime()));
    }

    private static Answer answer(Sun.View view) {
        return Answer.of(new SunParametersResponse(view.yearLength(), view.dayLength(), view.horizonShift(),
                view.sunHourScale(), view.currentTime()));
    }
}
