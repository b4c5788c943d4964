package dispatcher.host.serve;

/** Is told what happens to the scripts of a host. Is called by several threads, one call at a time for each script, and must not wait. */
public interface HostListener {
    /** A script has another state. */
    default void changed(ScriptStatus status) {}

    /**
     * A line was added to a script's log.
     *
     * @param line as it stands in the log; holds no characters that control a terminal
     */
    default void logged(String script, String line) {}
}
