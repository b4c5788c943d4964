package dispatcher.bridge;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.Prim;
import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.PlainValues;
import dispatcher.raw.RawCalls;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a child can ask for, one method of the binding each. */
final class Operations {
    private static final int MOST_STATUS = 255;

    private final Dispatcher dispatcher;
    private final RawCalls raw;
    private final EventWindow events;
    private final Registrations registrations = new Registrations();

    Operations(Dispatcher dispatcher, RawCalls raw, EventWindow events) {
        this.dispatcher = dispatcher;
        this.raw = raw;
        this.events = events;
    }

    /** @param id the call's id; null where no answer is wanted */
    CompletableFuture<Map<String, @Nullable Object>> run(Frame frame, @Nullable Long id) throws Offence {
        return switch (frame.op()) {
            case "call" -> call(frame);
            case "raw" -> raw(frame);
            case "address" -> done(() -> raw.checkAddress(frame.text("address")));
            case "asset" -> asset(frame);
            case "color" -> color(frame);
            case "on_touch" -> onTouch(frame, wanted(id));
            case "on_update" -> onUpdate(frame, wanted(id));
            case "every" -> timer(dispatcher::every, frame, wanted(id));
            case "after" -> timer(dispatcher::after, frame, wanted(id));
            case "cancel" -> done(() -> registrations.cancel(frame.call("of")));
            case "log" -> done(() -> dispatcher.log(level(frame), frame.text("text")));
            case "exit" -> done(() -> dispatcher.exit(frame.integer("status", 0, MOST_STATUS)));
            default -> throw wrong("There is no operation \"" + shorten(frame.op()) + "\".");
        };
    }

    void close() {
        registrations.cancelAll();
    }

    private CompletableFuture<Map<String, @Nullable Object>> call(Frame frame) {
        var request = Untyped.request(frame.text("message"),
                frame.get("fields") == null ? Map.of() : frame.map("fields"));
        return dispatcher.call(request, delivery(frame)).thenApply(Operations::plain);
    }

    private static Map<String, @Nullable Object> plain(Answer answer) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("success", answer.success().ordinal());
        plain.put("text", answer.text());
        plain.put("fields", PlainValues.toMap((Record) answer.response()));
        return plain;
    }

    private CompletableFuture<Map<String, @Nullable Object>> raw(Frame frame) {
        String address = frame.get("address") == null ? null : frame.text("address");
        return raw.call(frame.map("message"), address, delivery(frame) == Delivery.DATAGRAM);
    }

    private CompletableFuture<Map<String, @Nullable Object>> asset(Frame frame) {
        Prim prim = Prims.read(frame);
        return dispatcher.asset(prim).thenApply(id -> Map.of("asset", id.toString()));
    }

    private static CompletableFuture<Map<String, @Nullable Object>> color(Frame frame) {
        Vector3 color = Prims.color(frame.get("color"));
        return CompletableFuture.completedFuture(Map.of("color", List.of(color.x(), color.y(), color.z())));
    }

    private CompletableFuture<Map<String, @Nullable Object>> onTouch(Frame frame, long id) {
        return registered(id, dispatcher.onTouch(frame.id("object"),
                touch -> events.offer(event("touch", id, PlainValues.toMap(touch)))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> onUpdate(Frame frame, long id) {
        record Moved(long id, UUID object) {}
        return registered(id, dispatcher.onUpdate(frame.ids("objects"), update -> events.offerLatest(
                new Moved(id, update.objectId()), event("update", id, PlainValues.toMap(update)))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> timer(
            BiFunction<Duration, Runnable, Registration> start, Frame frame, long id) {
        record Timer(long id) {}
        Duration time = frame.seconds("seconds");
        return registered(id, CompletableFuture.completedFuture(
                start.apply(time, () -> events.offerOnce(new Timer(id), event("timer", id, Map.of())))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> registered(
            long id, CompletableFuture<Registration> registration) {
        registrations.put(id, registration);
        return registration.thenApply(_ -> Map.of());
    }

    private static Map<String, ?> event(String name, long id, Map<String, Object> fields) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        event.put("of", id);
        event.put("fields", fields);
        return event;
    }

    private static CompletableFuture<Map<String, @Nullable Object>> done(Runnable action) {
        action.run();
        return CompletableFuture.completedFuture(Map.of());
    }

    private static long wanted(@Nullable Long id) {
        if (id == null) {
            throw wrong("A subscription or a timer needs an id.");
        }
        return id;
    }

    private static Delivery delivery(Frame frame) {
        return switch (frame.text("delivery", "sync")) {
            case "sync" -> Delivery.SYNC;
            case "async" -> Delivery.ASYNC;
            case "datagram" -> Delivery.DATAGRAM;
            default -> throw wrong("The frame's \"delivery\" is sync, async or datagram.");
        };
    }

    private static LogLevel level(Frame frame) {
        try {
            return LogLevel.valueOf(frame.text("level", "info").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw wrong("The frame's \"level\" is debug, info, warning or error.");
        }
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static DispatcherException wrong(String sentence) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, "");
    }
}
