package dispatcher.host.limit;

/** What happens when a script reaches a limit. */
public enum Reaction {
    /** The script is ended. */
    STOP,
    /** The handler is ended, and the script goes on where the limit is one of a handler or of a call; else the script is ended. */
    SKIP,
    /** The script is ended and started anew after a pause that grows each time. */
    RESTART
}
