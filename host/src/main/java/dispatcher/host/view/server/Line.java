package dispatcher.host.view.server;

/** The way to one browser. Safe for use by several threads. */
public interface Line {
    /** Whether what was sent before has gone far enough that more may be sent; a slow browser's has not. */
    boolean isFree();

    /** Sends text. */
    void send(String text);

    /** Sends bytes, which must not be changed afterwards. */
    void send(byte[] bytes);

    /** Sends the browser away. */
    void close();
}
