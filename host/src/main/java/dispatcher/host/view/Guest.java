package dispatcher.host.view;

import dispatcher.host.view.feed.Feed;
import dispatcher.host.view.server.Line;
import dispatcher.host.view.server.Visitor;
import dispatcher.host.view.world.News;
import dispatcher.host.view.world.Places;
import dispatcher.host.view.world.Recent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser: what it was told, and what it wants. Where its line is not free nothing is sent, so that what waits for it is
 * bounded; later it is told only the newest.
 */
final class Guest implements Visitor {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ANSWERS = 100;
    /** Characters; a single answer may be longer. */
    private static final int LONGEST_ANSWERS = 256 << 10;

    private final View view;
    private final Line line;
    private final Wishes wishes;
    private final Deque<String> answers = new ArrayDeque<>();
    private int waiting;
    private UUID avatar = UUID.randomUUID();
    private @Nullable String name;
    private int seen;
    private long chat;
    private long log;
    private boolean historyTold;
    private boolean inside;

    Guest(View view, Line line) {
        this.view = view;
        this.line = line;
        this.wishes = new Wishes(view, this);
    }

    @Override
    public void said(String text) {
        view.run(() -> {
            try {
                hear(JSON.readTree(text));
            } catch (JacksonException _) {
                line.close();
            }
        });
    }

    @Override
    public void free() {
        view.run(this::update);
    }

    @Override
    public void left() {
        view.run(() -> view.left(this));
    }

    UUID avatar() {
        return avatar;
    }

    /** Whether its avatar is in the region. */
    boolean isInside() {
        return inside;
    }

    /** Enters the region, as soon as it is known who it is and the region is there. */
    void join() {
        Feed feed = view.feed();
        String known = name;
        if (feed != null && known != null) {
            if (!view.isShared(this)) {
                var _ = feed.enter(avatar, known);
            }
            inside = true;
        }
    }

    /** Leaves it; done when the region knows, or cannot be told. */
    CompletableFuture<?> leave() {
        Feed feed = view.feed();
        return feed != null && inside && !view.isShared(this)
                ? feed.leave(avatar).handle((_, _) -> true)
                : CompletableFuture.completedFuture(true);
    }

    /** Tells all that is new to it, if its line is free. */
    void update() {
        while (line.isFree() && !answers.isEmpty()) {
            waiting -= answers.getFirst().length();
            line.send(answers.removeFirst());
        }
        if (name == null || !line.isFree()) {
            return;
        }
        if (seen != view.world().revision()) {
            news(view.world().since(seen));
            seen = view.world().revision();
        }
        if (!historyTold) {
            historyTold = true;
            line.send(JSON.writeValueAsString(Map.of("type", "history", "samples", view.history().samples())));
        }
        chat = lines(view.world().chat().since(chat), "chat");
        log = lines(view.scripts().log().since(log), "log");
    }

    /**
     * Answers a question.
     *
     * @param id the question's
     * @param error empty where all went well
     */
    void answer(int id, String error, Map<String, ?> more) {
        String answer = json(id, error, more);
        boolean fits = answers.isEmpty() || waiting + answer.length() <= LONGEST_ANSWERS;
        keep(fits ? answer : json(id, "Too much waits for this browser; ask again later.", Map.of()));
        update();
    }

    /** Until its line is free; a browser that asks on and reads nothing gets no answers. */
    private void keep(String answer) {
        if (answers.size() < MOST_ANSWERS) {
            answers.addLast(answer);
            waiting += answer.length();
        }
    }

    private static String json(int id, String error, Map<String, ?> more) {
        Map<String, Object> answer = new LinkedHashMap<>(more);
        answer.put("type", "answer");
        answer.put("id", id);
        answer.put("error", error);
        return JSON.writeValueAsString(answer);
    }

    private long lines(Recent.Part part, String type) {
        if (!part.lines().isEmpty()) {
            line.send(part.text(type));
        }
        return part.next();
    }

    private void news(News news) {
        String text = news.text();
        if (!text.isEmpty()) {
            line.send(text);
        }
        if (news.places().length > 0) {
            line.send(news.places());
        }
        if (news.ground().length > 0) {
            line.send(Places.ground(news.ground()));
        }
    }

    private void hear(JsonNode said) {
        switch (said.path("type").asString("")) {
            case "hello" -> hello(said);
            case "here" -> {
                // A sign of life, for the connection's watch.
            }
            default -> ask(said);
        }
    }

    private void ask(JsonNode said) {
        if (name != null) {
            wishes.hear(said);
        }
    }

    private void hello(JsonNode said) {
        if (name == null) {
            avatar = Wishes.id(said.path("avatar").asString("")).orElse(avatar);
            String wanted = said.path("name").asString("").strip();
            name = wanted.isEmpty() || wanted.length() > 60 ? "View Visitor" : wanted;
            join();
            update();
        }
    }
}
