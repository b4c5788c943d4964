package dispatcher.host.observe;

import dispatcher.binding.CallScope;
import dispatcher.failure.DispatcherException;
import dispatcher.host.log.JsonLines;
import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells a line of each request and of each callback, with the {@link CallScope} it belongs to. Safe for use by several threads. */
public final class RequestLog implements Tap {
    private static final double MILLI = 1e6;

    private final JsonLines lines;
    private final String script;

    /** @param script whose sessions these are */
    public RequestLog(JsonLines lines, String script) {
        this.lines = lines;
        this.script = script;
    }

    @Override
    public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
        long began = System.nanoTime();
        return (answer, thrown) -> {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("message", Names.of(sent.request()));
            more.put("region", sent.region().toString());
            more.put("way", sent.way().name().toLowerCase(Locale.ROOT));
            more.put("ms", (System.nanoTime() - began) / MILLI);
            lines.write("DEBUG", script, sent.call(), outcome(answer, thrown), more);
        };
    }

    @Override
    public void heard(URI region, Callback callback) {
        lines.write("DEBUG", script, null, "heard", Map.of("message", Names.of(callback), "region", region.toString()));
    }

    private static String outcome(@Nullable Answer answer, @Nullable Throwable thrown) {
        if (answer != null) {
            String success = answer.success().name().toLowerCase(Locale.ROOT);
            return answer.text().isEmpty() ? success : success + ": " + answer.text();
        }
        Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        return cause instanceof DispatcherException known
                ? known.kind().typeName() + ": " + known.getMessage()
                : String.valueOf(cause);
    }
}
