package dispatcher.host.session;

import dispatcher.host.transport.OwnLine;

/** A session's connection for the requests of one thread, which serves it itself; of that thread only, but for {@link #wake}. */
public final class Line implements AutoCloseable {
    private final OwnLine line;

    Line(OwnLine line) {
        this.line = line;
    }

    /** Whether an answer is outstanding, for which it has to be served. */
    public boolean isBusy() {
        return line.isBusy();
    }

    /** Serves it until something has come, at most so many nanoseconds, or until {@link #wake}. */
    public void serve(long nanos) {
        line.serve(Math.max(1, nanos));
    }

    /** Lets {@link #serve} return; any thread may do so. */
    public void wake() {
        line.wake();
    }

    /** Closes it; a request under way fails. */
    @Override
    public void close() {
        line.close();
    }
}
