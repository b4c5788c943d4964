package dispatcher.host.fence;

/** How many objects of a script there are, in all its regions, with those that are on their way. Safe for use by several threads. */
public final class ObjectCount {
    private final int most;
    private int now;

    /** @param most how many there may be at once */
    public ObjectCount(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    synchronized int now() {
        return now;
    }

    /** Makes room for some more; false where there is none. */
    synchronized boolean take(int more) {
        if (more > most - now) {
            return false;
        }
        now += more;
        return true;
    }

    /** Some are gone, or were not made. */
    synchronized void give(int fewer) {
        now -= fewer;
    }
}
