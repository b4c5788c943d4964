package dispatcher.binding;

import dispatcher.message.remotecontrol.FindObjectsRequest;
import java.time.Duration;

/**
 * What to look at, and how often.
 *
 * @param objects which objects
 * @param period the time between two looks, at least {@link #SHORTEST}
 */
public record Watch(FindObjectsRequest objects, Duration period) {
    /** Looking more often would be impolite to a region that others use too. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);
}
