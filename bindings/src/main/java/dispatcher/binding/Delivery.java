package dispatcher.binding;

/** How a request travels. */
public enum Delivery {
    /** Over HTTP; the answer tells how it went. */
    SYNC,
    /** Over HTTP; the answer is "queued", failures are never told, and the order of such requests is not kept. */
    ASYNC,
    /** As one datagram without any answer, of at most 1,024 bytes; may be lost. */
    DATAGRAM
}
