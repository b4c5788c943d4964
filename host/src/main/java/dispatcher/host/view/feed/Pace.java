package dispatcher.host.view.feed;

import java.util.concurrent.TimeUnit;

/** How often a region is asked: one question at a time, more seldom where nothing changes or nobody answers. For one thread. */
final class Pace {
    private static final int QUIET_ANSWERS = 30;
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOST = TimeUnit.SECONDS.toNanos(1);

    private boolean asking;
    private long due = System.nanoTime();
    private int quiet;

    /** Whether to ask now. */
    boolean begins() {
        boolean begins = !asking && System.nanoTime() - due >= 0;
        asking |= begins;
        return begins;
    }

    void answered(boolean news) {
        asking = false;
        quiet = news ? 0 : quiet + 1;
        due = System.nanoTime() + (quiet > QUIET_ANSWERS ? QUIET : 0);
    }

    void failed() {
        asking = false;
        due = System.nanoTime() + LOST;
    }
}
