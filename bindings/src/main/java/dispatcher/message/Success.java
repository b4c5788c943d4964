package dispatcher.message;

/** How a region answered, {@code _Success}; the ordinal is the number on the wire. */
public enum Success {
    FAILURE, SUCCESS,
    /** Accepted and done later; the region never tells how it went. */
    QUEUED
}
