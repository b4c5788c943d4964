package dispatcher.host.view.server;

/** One browser, as the view knows it. Its methods are called by an I/O thread, in order, and must not wait. */
public interface Visitor {
    /** The browser says something. */
    void said(String text);

    /** Something that was sent has gone: there may be room again. */
    void free();

    /** The browser is gone. */
    void left();
}
