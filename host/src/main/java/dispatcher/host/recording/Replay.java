package dispatcher.host.recording;

import dispatcher.binding.Delivery;
import dispatcher.failure.DispatcherException;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the requests of a record to a region, one after the other, and compares what it answers. The capability is the session's own;
 * the region tells moves to a listener of the replay. Nobody touches anything, so touches of the record are not expected.
 */
public final class Replay {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SESSIONS_OWN = Set.of("CreateCapabilityRequest", "RenewCapabilityRequest",
            "DestroyCapabilityRequest");
    private static final String LOST_CAPABILITY = "Unauthorized invocation; no such capability";
    /** What is done later has no answer to wait for; so long at most is waited as the record's script did. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int STEP_MS = 20;

    private final Traffic traffic;
    private final Consumer<String> differences;
    private final FreshIds ids = new FreshIds();
    private int played;
    private int different;
    private int left;

    private Replay(Traffic traffic, Consumer<String> differences) {
        this.traffic = traffic;
        this.differences = differences;
    }

    /**
     * How a replay went.
     *
     * @param played how many requests were sent
     * @param different how many answers or callbacks differ
     * @param left how many requests were not sent: the session's own, and those without an answer in the record
     * @param lost how many lines the record itself lacks
     */
    public record Outcome(int played, int different, int left, long lost) {}

    /**
     * Plays a record.
     *
     * @param differences is told each in one line
     * @throws DispatcherException WRONG_ARGUMENT: the file is no record; UNREACHABLE, TIMED_OUT: the region does not answer
     */
    public static Outcome play(Path record, Session session, Consumer<String> differences) {
        return new Replay(Traffic.read(record), differences).play(session);
    }

    private Outcome play(Session session) {
        try (Listening listening = new Listening(session.url())) {
            List<Exchange> exchanges = traffic.exchanges();
            for (int i = 0; i < exchanges.size(); i++) {
                play(exchanges.get(i), session, listening);
                pause(exchanges.get(i), i + 1 < exchanges.size() ? exchanges.get(i + 1).time() : null);
            }
            compareMoves(listening);
        }
        return new Outcome(played, different, left, traffic.lost());
    }

    private void play(Exchange exchange, Session session, Listening listening) {
        JsonNode recorded = exchange.answer();
        if (SESSIONS_OWN.contains(exchange.shortName()) || recorded == null
                || recorded.path("text").asString("").startsWith(LOST_CAPABILITY)) {
            left++;
            return;
        }
        played++;
        Answer answer = answer(session, request(exchange, listening), delivery(exchange));
        List<String> found = new ArrayList<>();
        found.addAll(Comparison.of(ids, "_Success", recorded.path("success").asString(), answer.success().name()));
        found.addAll(Comparison.of(ids, "_Message", recorded.path("text").asString(), answer.text()));
        found.addAll(Comparison.of(ids, "", Exchange.fields(recorded), plain(answer)));
        tell("exchange " + exchange.number() + " " + exchange.shortName(), found);
    }

    private Request<?> request(Exchange exchange, Listening listening) {
        Map<String, Object> fields = new LinkedHashMap<>();
        exchange.fields().forEach((name, value) -> fields.put(name,
                Objects.requireNonNull(ids.current(value))));
        fields.replace("CallbackHost", listening.address().getAddress().getHostAddress());
        fields.replace("CallbackPort", listening.address().getPort());
        return PlainValues.request(exchange.message(), fields);
    }

    private static Delivery delivery(Exchange exchange) {
        if (exchange.way().equals("datagram")) {
            return Delivery.DATAGRAM;
        }
        return exchange.async() ? Delivery.ASYNC : Delivery.SYNC;
    }

    /** A refusal is an answer as good as any. */
    private static Answer answer(Session session, Request<?> request, Delivery delivery) {
        try {
            return session.call(request, delivery).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DispatcherException failure) {
                String text = failure.regionText();
                if (text != null) {
                    return new Answer(Success.FAILURE, text, new ResponseBase());
                }
                throw failure;
            }
            throw e;
        }
    }

    /** As a record has it. */
    private static Map<String, Object> plain(Answer answer) {
        return JSON.readValue(JSON.writeValueAsString(Blank.fields(answer.response())), new TypeReference<>() {});
    }

    private static void pause(Exchange done, @Nullable Instant next) {
        if (next != null && delivery(done) != Delivery.SYNC) {
            Duration gap = Duration.between(done.time(), next);
            sleep(gap.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : gap);
        }
    }

    private void compareMoves(Listening listening) {
        Set<String> expected = traffic.callbacks().stream()
                .filter(line -> line.path("message").asString().endsWith("UpdatedCallback"))
                .map(line -> String.valueOf(ids.current(line.path("fields").path("ObjectID").asString())))
                .collect(Collectors.toCollection(TreeSet::new));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!listening.moved().containsAll(expected) && Instant.now().isBefore(deadline)) {
            sleep(Duration.ofMillis(STEP_MS));
        }
        expected.removeAll(listening.moved());
        expected.forEach(id -> tell("callbacks", List.of("the record tells moves of the object that is " + id
                + " now, but none came")));
    }

    private void tell(String where, List<String> found) {
        different += found.isEmpty() ? 0 : 1;
        found.forEach(each -> differences.accept(where + ": " + each));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
