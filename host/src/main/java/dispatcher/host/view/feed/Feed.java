package dispatcher.host.view.feed;

import dispatcher.host.view.world.World;
import dispatcher.message.simulator.TouchedSurface;
import dispatcher.value.Vector3;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link World} is known from, and how its visitors act in it. For one thread; futures complete on any, and exceptionally
 * only with a {@link dispatcher.failure.DispatcherException}.
 */
public interface Feed extends AutoCloseable {
    /** Asks what is new, unless it is too early or the answer before is still under way; to be called some thirty times a second. */
    void tick();

    /** Puts a visitor's avatar into the region. */
    CompletableFuture<?> enter(UUID avatar, String name);

    /** Takes a visitor's avatar out of it. */
    CompletableFuture<?> leave(UUID avatar);

    /** Moves a visitor's avatar to a place in the region's coordinates, in metres: x east, y north, z up. */
    CompletableFuture<?> walk(UUID avatar, Vector3 place);

    /**
     * Touches an object or a part.
     *
     * @param surface where; null: nobody knows
     */
    CompletableFuture<?> touch(UUID avatar, UUID object, @Nullable TouchedSurface surface);

    /**
     * Says something.
     *
     * @param channel 0: what all hear; others only scripts
     */
    CompletableFuture<?> say(UUID avatar, String text, int channel);

    /** What the region answers about an object: messages by their names. */
    CompletableFuture<Map<String, Object>> messages(UUID object);

    @Override
    void close();
}
