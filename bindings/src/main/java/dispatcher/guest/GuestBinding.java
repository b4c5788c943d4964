package dispatcher.guest;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.message.PlainValues;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Dispatcher binding as a guest library calls it: all that crosses the border between a script and the host. It takes guest
 * values and checks them here; it gives plain values, values of the guest language, {@link GuestFuture} and
 * {@link GuestRegistration}; failures are raised as exceptions of the guest library, never of the host.
 */
public final class GuestBinding {
    private final Dispatcher dispatcher;
    private final List<String> arguments;
    private final GuestEntrance entrance;
    private final Waiting waiting = new Waiting();
    private final ObjectRegistrations registrations = new ObjectRegistrations();
    private @Nullable GuestWriter writer;

    GuestBinding(Dispatcher dispatcher, List<String> arguments, GuestEntrance entrance) {
        this.dispatcher = dispatcher;
        this.arguments = arguments;
        this.entrance = entrance;
    }

    /** Called by the guest library before anything else, with its {@link GuestFactories} as members. */
    @HostAccess.Export
    public void attach(Value library) {
        writer = new GuestWriter(GuestFactories.of(library));
    }

    /** The name of the scene that the script is connected to. */
    @HostAccess.Export
    public String scene() {
        return dispatcher.scene();
    }

    /** What stood behind the script's name on the command line. */
    @HostAccess.Export
    public Object arguments() {
        return writer().list(arguments);
    }

    /** Sends any request, by its full or bare name; gives the answer's fields, and the region's text as {@code _Message}. */
    @HostAccess.Export
    public Object call(Value message, Value fields) {
        return guarded(() -> {
            var request = PlainValues.request(Arguments.text(message, "The message"), Arguments.fields(fields));
            var result = registrations.endedBy(request, dispatcher.call(request, Delivery.SYNC));
            return new GuestFuture<>(this, result,
                    answer -> writer().structure((Record) answer.response(), answer.text()));
        });
    }

    /** Gives the id of an asset for a shape; size, colour and alpha may be nothing. */
    @HostAccess.Export
    public Object asset(Value shape, Value size, Value color, Value alpha) {
        return guarded(() -> new GuestFuture<>(this, dispatcher.asset(Arguments.prim(shape, size, color, alpha)),
                id -> writer().write(id)));
    }

    /** A colour as three numbers. */
    @HostAccess.Export
    public Object color(Value color) {
        return guarded(() -> Objects.requireNonNull(writer().write(Arguments.color(color))));
    }

    /** Checks an opacity; nothing is 1. */
    @HostAccess.Export
    public double alpha(Value alpha) {
        return guarded(() -> Arguments.alpha(alpha));
    }

    /** Checks how many objects shall travel in one message. */
    @HostAccess.Export
    public int batch(Value batch) {
        return guarded(() -> Arguments.batch(batch));
    }

    /** Calls the handler with each touch of an object; gives a registration. */
    @HostAccess.Export
    public Object onTouch(Value object, Value handler) {
        return guarded(() -> {
            Value function = Arguments.function(handler);
            UUID id = Arguments.id(object);
            return registration(List.of(id), dispatcher.onTouch(id, touch -> call(function, touch)));
        });
    }

    /** Calls the handler when one of some objects moved; gives a registration. */
    @HostAccess.Export
    public Object onMove(Value objects, Value handler) {
        return guarded(() -> {
            Value function = Arguments.function(handler);
            List<UUID> ids = Arguments.ids(objects);
            return registration(ids, dispatcher.onUpdate(ids, update -> call(function, update)));
        });
    }

    /** Calls the handler again and again; gives a registration. */
    @HostAccess.Export
    public Object every(Value seconds, Value handler) {
        return guarded(() -> {
            Value function = Arguments.function(handler);
            return new GuestRegistration(dispatcher.every(Arguments.period(seconds), () -> call(function)));
        });
    }

    /** Calls the handler once; gives a registration. */
    @HostAccess.Export
    public Object after(Value seconds, Value handler) {
        return guarded(() -> {
            Value function = Arguments.function(handler);
            return new GuestRegistration(dispatcher.after(Arguments.delay(seconds), () -> call(function)));
        });
    }

    /** Writes a line to the host's log. */
    @HostAccess.Export
    public void log(Value level, Value text) {
        guarded(() -> {
            dispatcher.log(Arguments.level(level), Arguments.text(text, "The log"));
            return true;
        });
    }

    /** Ends the script. */
    @HostAccess.Export
    public void exit(Value status) {
        guarded(() -> {
            dispatcher.exit(Arguments.status(status));
            return true;
        });
        entrance.leave();
    }

    /** Cuts off whatever the script waits for, now and later. */
    void interrupt() {
        waiting.interrupt();
    }

    <T> T await(CompletableFuture<T> result) {
        return dispatcher.await(waiting.interruptible(result));
    }

    <T> void deliver(CompletableFuture<T> result, BiConsumer<T, @Nullable DispatcherException> then) {
        dispatcher.deliver(result, (value, failure) -> entrance.enter(() -> then.accept(value, failure)));
    }

    /** Runs host code for the guest; a failure goes on as the guest library's own exception. */
    <T extends @Nullable Object> T guarded(Supplier<T> hostCode) {
        try {
            return hostCode.get();
        } catch (DispatcherException failure) {
            throw writer().failure(failure).throwException();
        }
    }

    private GuestFuture<Registration> registration(List<UUID> objects, CompletableFuture<Registration> result) {
        return new GuestFuture<>(this, registrations.keep(objects, result), GuestRegistration::new);
    }

    private void call(Value function) {
        entrance.enter(function::executeVoid);
    }

    private void call(Value function, Object event) {
        entrance.enter(() -> function.executeVoid(writer().write(event)));
    }

    private GuestWriter writer() {
        return Objects.requireNonNull(writer, "The guest library did not attach itself");
    }
}
