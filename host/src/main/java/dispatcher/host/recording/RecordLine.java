package dispatcher.host.recording;

import dispatcher.failure.DispatcherException;
import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a record, each an object of JSON. What is made here is written out later, on another thread. */
final class RecordLine {
    private static final double MILLI = 1e6;

    private RecordLine() {}

    static Map<String, Object> head(String version) {
        Map<String, Object> line = line("record", Instant.now());
        line.put("format", 1);
        line.put("dispatcher", version);
        return line;
    }

    static Map<String, Object> request(Instant time, String script, long exchange, Tap.Sent sent) {
        Map<String, Object> line = line("request", time);
        line.put("exchange", exchange);
        line.put("script", script);
        put(line, "call", sent.call());
        line.put("region", sent.region().toString());
        line.put("way", sent.way().name().toLowerCase(Locale.ROOT));
        Envelope envelope = sent.envelope();
        put(line, "scene", envelope.scene());
        put(line, "domain", envelope.domain());
        put(line, "async", envelope.async());
        message(line, sent.request());
        return line;
    }

    static Map<String, Object> answer(Instant time, long exchange, long nanos, Answer answer) {
        Map<String, Object> line = line("answer", time);
        line.put("exchange", exchange);
        line.put("ms", nanos / MILLI);
        line.put("success", answer.success().name());
        line.put("text", answer.text());
        message(line, answer.response());
        return line;
    }

    static Map<String, Object> failure(Instant time, long exchange, long nanos, Throwable thrown) {
        Throwable cause = thrown.getCause() == null || thrown instanceof DispatcherException
                ? thrown
                : thrown.getCause();
        Map<String, Object> line = line("failure", time);
        line.put("exchange", exchange);
        line.put("ms", nanos / MILLI);
        line.put("failure", cause instanceof DispatcherException known ? known.kind().name() : "BAD_ANSWER");
        line.put("text", String.valueOf(cause.getMessage()));
        return line;
    }

    static Map<String, Object> callback(Instant time, String script, URI region, Callback callback) {
        Map<String, Object> line = line("callback", time);
        line.put("script", script);
        line.put("region", region.toString());
        message(line, callback);
        return line;
    }

    static Map<String, Object> lost(long lines) {
        Map<String, Object> line = line("lost", Instant.now());
        line.put("lines", lines);
        return line;
    }

    private static void message(Map<String, Object> line, Object message) {
        line.put("message", MessageType.of(message.getClass().asSubclass(Record.class)).name());
        line.put("fields", Blank.fields(message));
    }

    private static void put(Map<String, Object> line, String key, @Nullable Object value) {
        if (value != null) {
            line.put(key, value);
        }
    }

    private static Map<String, Object> line(String kind, Instant time) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.put("time", time.toString());
        return line;
    }
}
