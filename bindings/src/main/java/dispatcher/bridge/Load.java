package dispatcher.bridge;

/**
 * How many bytes of the host's memory a child's calls and answers take that are under way, over all its connections. Safe for use by
 * several threads.
 */
final class Load implements AutoCloseable {
    /** Room is asked for before a call is begun; what the answers of those that have begun may take beyond it. */
    private static final int BEYOND = 4;

    private final long most;
    private final Runnable roomAgain;
    private long held;
    private boolean closed;

    /** @param roomAgain is called when there was no room and there is some now */
    Load(long most, Runnable roomAgain) {
        this.most = most;
        this.roomAgain = roomAgain;
    }

    /** So many bytes more are under way, below 0 fewer. */
    void add(long bytes) {
        if (changes(bytes)) {
            roomAgain.run();
        }
    }

    private synchronized boolean changes(long bytes) {
        boolean full = held >= most;
        held += bytes;
        boolean again = full && held < most;
        if (again) {
            notifyAll();
        }
        return again;
    }

    /** Whether more may be begun. */
    synchronized boolean hasRoom() {
        return held < most;
    }

    /** Whether even what was begun takes more than it may. */
    synchronized boolean isFarBeyond() {
        return held / BEYOND >= most;
    }

    /** Waits until more may be begun. */
    synchronized void awaitRoom() {
        try {
            while (held >= most && !closed) {
                wait();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody waits any more. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
