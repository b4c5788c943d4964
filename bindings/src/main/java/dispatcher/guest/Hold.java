package dispatcher.guest;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets a script wait in the midst of its code, which goes on as if nothing had been. */
final class Hold extends ThreadLocalAction {
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    private final long until;
    private final BooleanSupplier over;

    /**
     * @param until of {@link System#nanoTime}
     * @param over ends it before
     */
    Hold(long until, BooleanSupplier over) {
        super(true, false);
        this.until = until;
        this.over = over;
    }

    @Override
    protected void perform(Access access) {
        try {
            await();
        } catch (StackOverflowError _) {
            // Code that has no room left to wait in goes on; it comes up again.
        }
    }

    private void await() {
        long left = until - System.nanoTime();
        while (left > 0 && !over.getAsBoolean()) {
            LockSupport.parkNanos(Math.min(LOOK_EVERY, left));
            left = until - System.nanoTime();
        }
    }
}
