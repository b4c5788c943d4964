package dispatcher.host.limit;

/** What a script was doing has reached a limit that ends it. */
public final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Breach breach;

    public LimitReached(Breach breach) {
        super(breach.sentence());
        this.breach = breach;
    }

    /** Which limit, and how. */
    public Breach breach() {
        return breach;
    }
}
