package dispatcher.guest;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

/** A queue whose state is whole whenever whoever offers something is interrupted by an overflow of the stack. */
final class UnlockedQueue<E> extends LinkedTransferQueue<E> {
    private static final long serialVersionUID = 1;
    /** An overflow may come between offering and waking who waits, so that nobody waits for ever. */
    private static final long LONGEST_WAIT = 1_000;
    private static final int WAITS_UNTIL_IDLE = 10;

    private final transient Callable<?> idle;

    /** @param idle is called where nothing was offered for ten seconds */
    UnlockedQueue(Callable<?> idle) {
        this.idle = idle;
    }

    @Override
    public E take() throws InterruptedException {
        for (int waits = 1;; waits++) {
            E taken = poll(LONGEST_WAIT, TimeUnit.MILLISECONDS);
            if (taken != null) {
                return taken;
            }
            if (waits == WAITS_UNTIL_IDLE) {
                tellIdle();
            }
        }
    }

    private void tellIdle() {
        try {
            Object _ = idle.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
