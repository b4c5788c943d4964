package dispatcher.host.script;

import dispatcher.host.limit.Breach;

/** How a script's run ended. */
public sealed interface Ending {
    /**
     * It came to its end by itself.
     *
     * @param status what it asked to exit with; 0 unless it did
     */
    record Finished(int status) implements Ending {}

    /** An error in its main code ended it. */
    record Failed() implements Ending {}

    /**
     * It reached a limit and was ended.
     *
     * @param breach which one, and how
     */
    record Limited(Breach breach) implements Ending {}

    /** It was stopped from outside. */
    record Interrupted() implements Ending {}
}
