package dispatcher.bridge;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.Registration;
import dispatcher.binding.UserCheck;
import dispatcher.binding.Watch;
import dispatcher.bridge.wire.Offence;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.ResponseTypes;
import dispatcher.message.Suggestions;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
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
    private static final int LONGEST_LINE = 8_000;
    private static final int MOST_NAMES = 300;
    private static final int LONGEST_NAME = 60;

    private final Dispatcher dispatcher;
    private final RawCalls raw;
    private final EventWindow events;
    private final Registrations registrations = new Registrations();
    private final Contacts contacts;
    private final Regions regions;
    private final StoreCalls store;
    private final Swarms swarms;

    private final FileCalls files;
    private final Bridge bridge;

    Operations(Bridge bridge, EventWindow events) {
        this.bridge = bridge;
        this.dispatcher = bridge.dispatcher();
        this.regions = new Regions(dispatcher);
        this.store = new StoreCalls(dispatcher, bridge.disk());
        this.swarms = new Swarms(bridge.limits().swarmObjects());
        this.raw = bridge.raw();
        this.files = new FileCalls(bridge.offer().folder(), bridge.disk());
        this.events = events;
        this.contacts = new Contacts(events);
    }

    /** @param id the call's id; null where no answer is wanted */
    CompletableFuture<Map<String, @Nullable Object>> run(Frame frame, @Nullable Long id) throws Offence {
        return switch (frame.op()) {
            case "call" -> call(frame);
            case "raw" -> raw(frame);
            case "address" -> raw.checkAddress(frame.text("address")).thenApply(_ -> Map.of());
            case "asset" -> asset(frame);
            case "color" -> color(frame);
            case "suggestion" -> suggestion(frame);
            case "on_touch" -> onTouch(frame, wanted(id));
            case "on_update" -> onUpdate(frame, wanted(id));
            case "every" -> timer(dispatcher::every, frame.period("seconds"), wanted(id), () -> {});
            case "after" ->
                timer(dispatcher::after, frame.seconds("seconds"), wanted(id), () -> registrations.cancel(wanted(id)));
            case "watch" -> watch(frame, wanted(id));
            case "on_lost" -> registered(wanted(id), contacts.onLost(regions.of(frame), wanted(id)));
            case "on_restored" -> registered(wanted(id), contacts.onRestored(regions.of(frame), wanted(id)));
            case "on_gone" -> registered(wanted(id), contacts.onGone(regions.of(frame), wanted(id)));
            case "swarm" -> done(() -> swarms.begin(frame, wanted(id), regions.of(frame)));
            case "flush" -> swarms.flush(frame, delivery(frame));
            case "cancel" -> done(() -> cancel(frame.call("of")));
            case "connect" -> regions.connect(frame, wanted(id));
            case "store_get" -> store.get(frame);
            case "store_put" -> store.put(frame);
            case "store_remove" -> store.remove(frame);
            case "store_keys" -> store.keys();
            case "user" -> user(frame);
            case "file_stat" -> files.stat(frame);
            case "file_list" -> files.list(frame);
            case "file_read" -> files.read(frame);
            case "ending" -> done(() -> bridge.offer().asked().ended(frame.fields()));
            case "usage" -> done(() -> bridge.offer().asked().used(frame.fields()));
            case "failure" -> done(() -> failed(frame));
            case "log" -> done(() -> dispatcher.log(level(frame), shorten(frame.text("text"), LONGEST_LINE)));
            case "exit" -> done(() -> dispatcher.exit(frame.integer("status", 0, MOST_STATUS)));
            default -> throw wrong("There is no operation \"" + shorten(frame.op(), 40) + "\".");
        };
    }

    void close() {
        registrations.cancelAll();
    }

    private void failed(Frame frame) {
        bridge.failed(frame.fields(), shorten(frame.text("message"), LONGEST_LINE));
    }

    private CompletableFuture<Map<String, @Nullable Object>> call(Frame frame) {
        var request = Untyped.request(frame.text("message"),
                frame.get("fields") == null ? Map.of() : frame.map("fields"));
        return regions.of(frame).call(request, delivery(frame)).thenApply(answer -> plain(request, answer));
    }

    private static Map<String, @Nullable Object> plain(Request<?> request, Answer answer) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("success", answer.success().ordinal());
        plain.put("text", answer.text());
        plain.put("fields", PlainValues.toMap((Record) answer.response()));
        if (answer.response().getClass() != ResponseTypes.of(request)) {
            plain.put("type", MessageType.of(((Record) answer.response()).getClass()).name());
        }
        return plain;
    }

    private CompletableFuture<Map<String, @Nullable Object>> raw(Frame frame) {
        String address = frame.get("address") == null ? null : frame.text("address");
        return raw.call(frame.map("message"), address, delivery(frame) == Delivery.DATAGRAM);
    }

    private CompletableFuture<Map<String, @Nullable Object>> asset(Frame frame) {
        Prim prim = Prims.read(frame);
        return regions.of(frame).asset(prim).thenApply(id -> Map.of("asset", id.toString()));
    }

    /** Answers what a program says of its user, in the words of a real server where it refuses. */
    private CompletableFuture<Map<String, @Nullable Object>> user(Frame frame) {
        var request = (CreateCapabilityRequest) Untyped.request("CreateCapabilityRequest", frame.map("fields"));
        UserCheck check = frame.get("region") == null ? bridge.region().user() : regions.of(frame).address().user();
        String refusal = check.refusal(request);
        return CompletableFuture.completedFuture(refusal == null ? Map.of() : Map.of("refusal", refusal));
    }

    private static CompletableFuture<Map<String, @Nullable Object>> color(Frame frame) {
        Vector3 color = Prims.color(frame.get("color"));
        return CompletableFuture.completedFuture(Map.of("color", vector(color)));
    }

    private static CompletableFuture<Map<String, @Nullable Object>> suggestion(Frame frame) {
        List<String> known = frame.texts("known");
        if (known.size() > MOST_NAMES || known.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw wrong("The frame's \"known\" takes at most %d names of at most %d characters."
                    .formatted(MOST_NAMES, LONGEST_NAME));
        }
        String name = frame.text("name");
        return CompletableFuture.completedFuture(Map.of("question",
                Suggestions.question(name.substring(0, Math.min(name.length(), LONGEST_NAME)), known)));
    }

    private CompletableFuture<Map<String, @Nullable Object>> onTouch(Frame frame, long id) {
        return registered(id, regions.of(frame).onTouch(frame.id("object"),
                touch -> events.offer(event("touch", id, PlainValues.toMap(touch)))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> onUpdate(Frame frame, long id) {
        record Moved(long id, UUID object) {}
        return registered(id, regions.of(frame).onUpdate(frame.ids("objects"), update -> events.offerLatest(
                new Moved(id, update.objectId()), event("update", id, PlainValues.toMap(update)))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> watch(Frame frame, long id) {
        record Moved(long id, UUID object) {}
        var objects = (FindObjectsRequest) Untyped.request("FindObjectsRequest",
                frame.get("fields") == null ? Map.of() : frame.map("fields"));
        return registered(id, regions.of(frame).watch(new Watch(objects, frame.seconds("seconds")), change -> {
            Object key = change.kind() == ObjectChange.Kind.MOVED ? new Moved(id, change.object()) : new Object();
            events.offerLatest(key, event("change", id, plain(change)));
        }));
    }

    private static Map<String, Object> plain(ObjectChange change) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("Kind", change.kind().name().toLowerCase(Locale.ROOT));
        plain.put("ObjectID", change.object().toString());
        plain.put("Name", change.name());
        plain.put("Position", vector(change.position()));
        if (change.oldName() != null) {
            plain.put("OldName", change.oldName());
        }
        if (change.oldPosition() != null) {
            plain.put("OldPosition", vector(change.oldPosition()));
        }
        return plain;
    }

    private static List<Double> vector(Vector3 vector) {
        return List.of(vector.x(), vector.y(), vector.z());
    }

    private void cancel(long id) {
        registrations.cancel(id);
        swarms.end(id);
    }

    private CompletableFuture<Map<String, @Nullable Object>> timer(
            BiFunction<Duration, Runnable, Registration> start, Duration time, long id, Runnable then) {
        record Timer(long id) {}
        return registered(id, CompletableFuture.completedFuture(
                start.apply(time, () -> {
                    events.offerOnce(new Timer(id), event("timer", id, Map.of()));
                    then.run();
                })));
    }

    private CompletableFuture<Map<String, @Nullable Object>> registered(
            long id, CompletableFuture<Registration> registration) {
        registrations.put(id, registration);
        return registration.thenApply(_ -> Map.of());
    }

    static Map<String, ?> event(String name, long id, Map<String, Object> fields) {
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
            throw wrong("What goes on after its answer needs an id.");
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

    private static String shorten(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    private static DispatcherException wrong(String sentence) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, "");
    }
}
