package dispatcher.host.observe;

import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Counts what one session sends and hears. */
final class WireTally implements Tap {
    private final Tally tally;
    private final Map<Class<?>, Boolean> had = new ConcurrentHashMap<>();

    WireTally(Tally tally) {
        this.tally = tally;
    }

    @Override
    public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
        long began = System.nanoTime();
        return (answer, _) -> {
            tally.took(Names.of(sent.request()), System.nanoTime() - began);
            if (answer != null && answer.success() == Success.SUCCESS) {
                upkeep(sent.request());
            }
        };
    }

    @Override
    public void heard(URI region, Callback callback) {
        tally.heard(Names.of(callback));
    }

    private void upkeep(Request<?> done) {
        switch (done) {
            case RenewCapabilityRequest _,RenewEndPointRequest _ -> tally.did(Tally.Upkeep.RENEWALS);
            case CreateCapabilityRequest _,CreateEndPointRequest _ -> {
                if (had.put(done.getClass(), true) != null) {
                    tally.did(Tally.Upkeep.RECONNECTS);
                }
            }
            default -> {}
        }
    }
}
