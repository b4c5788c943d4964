package dispatcher.host.limit;

/** What one script holds of the heap that it shares with others. Safe for use by several threads. */
public interface Holding extends Clock.Watch {
    /** Bytes, as far as is known. */
    long held();

    /** Bytes: what it was found to hold, and all that it has allocated since, which may be free again. */
    long mayHold();

    /** Whether the script has to wait before it goes on, since it may be one of those that are about to fill the heap. */
    default boolean waits() {
        return false;
    }
}
