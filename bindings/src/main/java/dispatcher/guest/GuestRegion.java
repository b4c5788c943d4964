package dispatcher.guest;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.message.PlainValues;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** One region as a guest library sees it; part of {@link GuestBinding}, whose rules hold here, too. */
public final class GuestRegion {
    private final GuestBinding binding;
    private final RegionBinding region;
    private final ObjectRegistrations registrations = new ObjectRegistrations();
    private @Nullable String scene;

    GuestRegion(GuestBinding binding, RegionBinding region) {
        this.binding = binding;
        this.region = region;
    }

    /** The name of the scene. */
    @HostAccess.Export
    public String scene() {
        String known = scene;
        if (known == null) {
            known = binding.guarded(region::scene);
            scene = known;
        }
        return known;
    }

    /**
     * Sends any request, by its full or bare name; gives the answer's fields, and the region's text as {@code _Message}.
     *
     * @param delivery {@code sync}; {@code async} and {@code datagram} tell nothing of how it went: the answer has no fields
     */
    @HostAccess.Export
    public Object call(Value message, Value fields, Value delivery) {
        return binding.guarded(() -> {
            var request = PlainValues.request(Arguments.text(message, "The message"), Arguments.fields(fields));
            var result = registrations.endedBy(request, region.call(request, Arguments.delivery(delivery)));
            return new GuestFuture<>(binding, result,
                    answer -> binding.writer().structure((Record) answer.response(), answer.text()));
        });
    }

    /** Gives the id of an asset for a shape; size, colour and alpha may be nothing. */
    @HostAccess.Export
    public Object asset(Value shape, Value size, Value color, Value alpha) {
        return binding.guarded(() -> new GuestFuture<>(binding, region.asset(Arguments.prim(shape, size, color, alpha)),
                id -> binding.writer().write(id)));
    }

    /** Calls the handler with each touch of an object; gives a registration. */
    @HostAccess.Export
    public Object onTouch(Value object, Value handler) {
        return binding.guarded(() -> {
            Value function = Arguments.function(handler);
            UUID id = Arguments.id(object);
            return registration(List.of(id), region.onTouch(id, touch -> binding.call(function, touch)));
        });
    }

    /** Calls the handler when one of some objects moved; gives a registration. */
    @HostAccess.Export
    public Object onMove(Value objects, Value handler) {
        return binding.guarded(() -> {
            Value function = Arguments.function(handler);
            List<UUID> ids = Arguments.ids(objects);
            return registration(ids, region.onUpdate(ids, update -> binding.call(function, update)));
        });
    }

    /**
     * Looks again and again at the objects that a FindObjectsRequest with these fields finds, and calls the handler with each
     * change: a structure of {@code kind} ({@code created}, {@code removed}, {@code renamed}, {@code moved}), {@code object},
     * {@code name}, {@code oldName}, {@code position}, {@code oldPosition}; gives a registration.
     */
    @HostAccess.Export
    public Object watch(Value fields, Value seconds, Value handler) {
        return binding.guarded(() -> {
            Value function = Arguments.function(handler);
            var result = region.watch(Arguments.watch(fields, seconds),
                    change -> binding.call(function, fieldsOf(change)));
            return new GuestFuture<>(binding, result, GuestRegistration::new);
        });
    }

    /** Calls the handler when the region does not answer: a structure of {@code began}, {@code reason}; gives a registration. */
    @HostAccess.Export
    public Object onLost(Value handler) {
        return heard(handler, function -> region.contact().onLost(loss -> binding.call(function, fieldsOf(loss))));
    }

    /**
     * Calls the handler after a gap: a structure of {@code cause} ({@code unreachable}, {@code lapsed}, {@code restarted},
     * {@code overflow}), {@code began}, {@code ended}, {@code dropped}; gives a registration.
     */
    @HostAccess.Export
    public Object onRestored(Value handler) {
        return heard(handler, function -> region.contact().onRestored(gap -> binding.call(function, fieldsOf(gap))));
    }

    /**
     * Calls the handler for each object that the region has forgotten: a structure of {@code object}, {@code at}; gives a
     * registration.
     */
    @HostAccess.Export
    public Object onGone(Value handler) {
        return heard(handler, function -> region.contact().onGone(gone -> binding.call(function, fieldsOf(gone))));
    }

    private Object heard(Value handler, Function<Value, CompletableFuture<Registration>> begin) {
        return binding.guarded(() -> new GuestFuture<>(binding, begin.apply(Arguments.function(handler)),
                GuestRegistration::new));
    }

    /** Begins a swarm of objects that are moved together: within {@code tolerance} metres, {@code batch} in one message. */
    @HostAccess.Export
    public Object swarm(Value objects, Value tolerance, Value batch) {
        return binding.guarded(() -> new GuestSwarm(binding, region, Arguments.ids(objects),
                Arguments.distance(tolerance, "The tolerance"), Arguments.batch(batch)));
    }

    private Value fieldsOf(Loss loss) {
        return binding.writer().named("began", seconds(loss.began()), "reason", loss.reason());
    }

    private Value fieldsOf(Gap gap) {
        return binding.writer().named("cause", gap.cause().name().toLowerCase(Locale.ROOT), "began",
                seconds(gap.began()), "ended", seconds(gap.ended()), "dropped", gap.dropped());
    }

    private Value fieldsOf(Gone gone) {
        return binding.writer().named("object", gone.object(), "at", seconds(gone.at()));
    }

    /** Since 1970, as both languages count them. */
    private static double seconds(Instant at) {
        return at.toEpochMilli() / 1000.0;
    }

    private Value fieldsOf(ObjectChange change) {
        return binding.writer().named("kind", change.kind().name().toLowerCase(Locale.ROOT), "object", change.object(),
                "name", change.name(), "oldName", change.oldName(), "position", change.position(), "oldPosition",
                change.oldPosition());
    }

    private GuestFuture<Registration> registration(List<UUID> objects, CompletableFuture<Registration> result) {
        return new GuestFuture<>(binding, registrations.keep(objects, result), GuestRegistration::new);
    }
}
