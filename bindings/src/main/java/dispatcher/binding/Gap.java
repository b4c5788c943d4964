package dispatcher.binding;

import java.time.Instant;

/**
 * A time in which events may have been missed, and which is over.
 *
 * @param cause why
 * @param began when events were last known to be heard
 * @param ended when they were heard again
 * @param dropped how many events are known to be lost; 0 where nobody can count them
 */
public record Gap(Cause cause, Instant began, Instant ended, long dropped) {
    /** What made a gap. */
    public enum Cause {
        /** The region did not answer; it still knew the subscriptions. */
        UNREACHABLE,
        /** The region had let the endpoint lapse, and with it the subscriptions, or all that was asked of it lapsed while it was away. */
        LAPSED,
        /** The region had been started anew: it knew neither capability nor subscriptions, and perhaps not its objects. */
        RESTARTED,
        /** The script's queue was full, so that events were dropped. */
        OVERFLOW
    }
}
