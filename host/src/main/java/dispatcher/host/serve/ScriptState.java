package dispatcher.host.serve;

import java.util.Locale;

/** What a script of a host is doing. */
public enum ScriptState {
    /** It is being prepared, or waits for its region. */
    STARTING,
    /** Its main code or its handlers run. */
    RUNNING,
    /** It was stopped from outside, or was never started. */
    STOPPED,
    /** It came to its end by itself. */
    ENDED,
    /** An error ended it. */
    FAILED,
    /** It used more than it may. */
    LIMITED,
    /** It has ended and is started anew after a pause. */
    WAITING;

    /** Whether there is a run, or will be one. */
    public boolean isActive() {
        return this == STARTING || this == RUNNING || this == WAITING;
    }

    /** The name for people: one word in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
