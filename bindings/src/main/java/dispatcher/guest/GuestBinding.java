package dispatcher.guest;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.message.Suggestions;
import dispatcher.raw.RawCalls;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    private static final double NANOS = 1e9;

    private final Waiting waiting = new Waiting();
    private final GuestRegion region;
    private final Map<RegionBinding, GuestRegion> others = new IdentityHashMap<>();
    private final Supplier<RegionAddress> address;
    private @Nullable GuestWriter writer;
    private @Nullable GuestRaw raw;

    GuestBinding(Dispatcher dispatcher, List<String> arguments, Supplier<RegionAddress> address,
            GuestEntrance entrance) {
        this.dispatcher = dispatcher;
        this.arguments = arguments;
        this.address = address;
        this.entrance = entrance;
        this.region = new GuestRegion(this, dispatcher);
    }

    /** Called by the guest library before anything else, with its {@link GuestFactories} as members. */
    @HostAccess.Export
    public void attach(Value library) {
        writer = new GuestWriter(GuestFactories.of(library));
    }

    /** The region that the script is connected to. */
    @HostAccess.Export
    public GuestRegion region() {
        return region;
    }

    /** Connects to another region that the script may use; gives a {@link GuestRegion}. */
    @HostAccess.Export
    public Object connect(Value nameOrUrl) {
        return guarded(() -> new GuestFuture<>(this,
                dispatcher.connect(Arguments.text(nameOrUrl, "The region")), this::regionOf));
    }

    /** What the script keeps for its next run. */
    @HostAccess.Export
    public GuestStore store() {
        return guarded(() -> new GuestStore(this, dispatcher.store()));
    }

    /** The way for whole messages, as older programs write them; may be used by all threads of a script. */
    @HostAccess.Export
    public synchronized GuestRaw raw() {
        return guarded(() -> {
            if (raw == null) {
                raw = new GuestRaw(this, new RawCalls(dispatcher, address.get()));
            }
            return raw;
        });
    }

    /** What stood behind the script's name on the command line. */
    @HostAccess.Export
    public Object arguments() {
        return writer().list(arguments);
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

    /** A new id, which nobody else has. */
    @HostAccess.Export
    public String newId() {
        return UUID.randomUUID().toString();
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

    /** Which of some names was meant by one that is not among them, as a question; empty where none is near. */
    @HostAccess.Export
    public String suggestion(Value wanted, Value known) {
        return guarded(() -> Suggestions.question(Arguments.text(wanted, "The name"), Arguments.texts(known)));
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

    /**
     * Holds the script up, or less where that is cut off; its code goes on then, and has to look whether it may.
     *
     * @param seconds at most some, since nobody can look into the script meanwhile
     */
    @HostAccess.Export
    public void sleep(double seconds) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        try {
            await(over.completeOnTimeout(null, (long) (seconds * NANOS), TimeUnit.NANOSECONDS));
        } catch (DispatcherException _) {
            // Cut off; the engine throws out the code that goes on.
        }
    }

    /** Takes back from the region what the script left there by itself. */
    synchronized void close() {
        if (raw != null) {
            raw.close();
        }
    }

    /** Cuts off whatever the script waits for, now and later. */
    void interrupt() {
        waiting.interrupt();
    }

    /** Cuts off what the script waits for now. */
    void interruptPresent() {
        waiting.interruptPresent();
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

    private GuestRegion regionOf(RegionBinding other) {
        return other == dispatcher ? region : others.computeIfAbsent(other, each -> new GuestRegion(this, each));
    }

    private void call(Value function) {
        entrance.enter(function::executeVoid);
    }

    void call(Value function, Object event) {
        entrance.enter(() -> function.executeVoid(writer().write(event)));
    }

    GuestWriter writer() {
        return Objects.requireNonNull(writer, "The guest library did not attach itself");
    }
}
