package dispatcher.binding;

/** Something that goes on until it is ended: a subscription or a timer. Safe for use by several threads. */
public interface Registration {
    /** Ends it; its handler is not called again. Ending it twice does nothing. */
    void cancel();
}
