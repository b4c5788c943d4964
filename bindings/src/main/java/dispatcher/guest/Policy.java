package dispatcher.guest;

/** What a script may do besides calling its binding. */
public enum Policy {
    /** Files, network and environment, as the person who starts it. */
    TRUSTED,
    /** Nothing but to read its own folder. */
    CONSTRAINED,
    /** As constrained, and in a process of its own under limits of the operating system. */
    ISOLATED
}
