package dispatcher.host.script;

/** How a script's run ended. */
public sealed interface Ending {
    /**
     * It came to its end by itself.
     *
     * @param status what it asked to exit with; 0 unless it did
     */
    record Finished(int status) implements Ending {}

    /** An error in its main code, or a limit, ended it. */
    record Failed() implements Ending {}

    /** It was stopped from outside. */
    record Interrupted() implements Ending {}
}
