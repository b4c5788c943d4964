package dispatcher.binding;

import java.time.Instant;
import java.util.UUID;

/**
 * The subscriptions of an object have ended, since the region does not know it any more.
 *
 * @param object its id
 * @param at when the region said so
 */
public record Gone(UUID object, Instant at) {}
