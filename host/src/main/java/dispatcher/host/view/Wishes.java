package dispatcher.host.view;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.view.feed.Feed;
import dispatcher.message.simulator.TouchedSurface;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a browser asks for. Each question has a number, and its answer names it. */
final class Wishes {
    private static final int LONGEST_TEXT = 1_024;
    private static final int MOST_OPEN = 64;

    private final View view;
    private final Guest guest;
    private int open;

    Wishes(View view, Guest guest) {
        this.view = view;
        this.guest = guest;
    }

    void hear(JsonNode wish) {
        int number = wish.path("id").asInt(0);
        if (open >= MOST_OPEN) {
            guest.answer(number, "Too many questions of this browser are not answered yet; ask again later.", Map.of());
            return;
        }
        try {
            answer(number, carryOut(wish));
        } catch (DispatcherException failure) {
            guest.answer(number, failure.explanation(), Map.of());
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> !id.equals(Ids.ZERO));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private CompletableFuture<?> carryOut(JsonNode wish) {
        String script = wish.path("script").asString("");
        return switch (wish.path("type").asString("")) {
            case "touch" -> feed().touch(guest.avatar(), object(wish), surface(wish.path("surface")));
            case "say" -> feed().say(guest.avatar(), text(wish), wish.path("channel").asInt(0));
            case "walk" -> feed().walk(guest.avatar(), vector(wish.path("place")));
            case "messages" -> feed().messages(object(wish)).thenApply(found -> Map.of("messages", found));
            case "script" -> later(() -> {
                view.scripts().command(wish.path("command").asString(""), script);
                return Map.of();
            });
            case "source" -> later(
                    () -> Map.of("text", view.scripts().source(script, wish.path("file").asString(""))));
            default -> throw wrong("The view knows no such question.");
        };
    }

    private void answer(int number, CompletableFuture<?> going) {
        open++;
        going.whenComplete((done, failure) -> view.run(() -> {
            open--;
            guest.answer(number, failure == null ? "" : sentence(failure),
                    done instanceof Map<?, ?> map ? strings(map) : Map.of());
        }));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private static String sentence(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return cause instanceof DispatcherException known ? known.explanation() : String.valueOf(cause);
    }

    /** Commands for scripts wait for their ends. */
    private static CompletableFuture<Map<String, ?>> later(Callable<Map<String, ?>> work) {
        CompletableFuture<Map<String, ?>> done = new CompletableFuture<>();
        Thread.ofVirtual().name("view-command").start(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        return done;
    }

    private Feed feed() {
        Feed feed = view.feed();
        if (feed == null) {
            throw new DispatcherException(FailureKind.UNREACHABLE, "The region is not there yet.", "");
        }
        return feed;
    }

    private static UUID object(JsonNode wish) {
        return id(wish.path("object").asString("")).orElseThrow(() -> wrong("The object's id is missing."));
    }

    private static String text(JsonNode wish) {
        String text = wish.path("text").asString("");
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw wrong("One can say between 1 and " + LONGEST_TEXT + " characters at once.");
        }
        return text;
    }

    private static @Nullable TouchedSurface surface(JsonNode given) {
        return given.isObject()
                ? new TouchedSurface(given.path("face").asInt(0), vector(given.path("position")),
                        vector(given.path("normal")), Vector3.ZERO, Vector3.ZERO, Vector3.ZERO)
                : null;
    }

    private static Vector3 vector(JsonNode given) {
        Vector3 vector = new Vector3(given.path(0).asDouble(0), given.path(1).asDouble(0), given.path(2).asDouble(0));
        if (!vector.isFinite()) {
            throw wrong("A place has three finite numbers.");
        }
        return vector;
    }

    private static DispatcherException wrong(String sentence) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, "");
    }
}
