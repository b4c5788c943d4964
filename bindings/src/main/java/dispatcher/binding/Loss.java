package dispatcher.binding;

import java.time.Instant;

/**
 * The region does not answer.
 *
 * @param began when it was last known to answer
 * @param reason what came instead of an answer, one sentence
 */
public record Loss(Instant began, String reason) {}
