package dispatcher.host.script;

import dispatcher.binding.Registration;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A script's timers. The loop asks for the one that is due; nothing runs by itself. Safe for use by several threads. */
final class Timers {
    private final PriorityQueue<Timer> waiting = new PriorityQueue<>();
    private final LongSupplier clock;
    private final Runnable changed;
    private int alive;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param changed is called when the loop should look again
     */
    Timers(LongSupplier clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
    }

    Registration every(Duration period, Runnable handler) {
        return add(new Timer(clock.getAsLong() + period.toNanos(), period.toNanos(), handler));
    }

    Registration after(Duration delay, Runnable handler) {
        return add(new Timer(clock.getAsLong() + delay.toNanos(), 0, handler));
    }

    /** How many have not ended; one that fires once counts until its handler has run. */
    synchronized int alive() {
        return alive;
    }

    /** Nanoseconds until the next one is due; null where there is none. */
    synchronized @Nullable Long untilDue() {
        Timer next = waiting.peek();
        return next == null ? null : Math.max(0, next.due - clock.getAsLong());
    }

    /** Runs one timer that is due; false where none is. */
    boolean runDue() {
        Timer timer = takeDue(clock.getAsLong());
        if (timer == null) {
            return false;
        }
        try {
            timer.handler.run();
        } finally {
            again(timer, clock.getAsLong());
        }
        return true;
    }

    private synchronized @Nullable Timer takeDue(long now) {
        Timer next = waiting.peek();
        return next != null && next.due - now <= 0 ? waiting.poll() : null;
    }

    private synchronized void again(Timer timer, long now) {
        if (timer.period == 0) {
            end(timer);
        } else if (!timer.ended) {
            long missed = Math.max(0, now - timer.due) / timer.period;
            timer.due += (missed + 1) * timer.period;
            waiting.add(timer);
        }
    }

    private Registration add(Timer timer) {
        synchronized (this) {
            waiting.add(timer);
            alive++;
        }
        changed.run();
        return () -> cancel(timer);
    }

    private void cancel(Timer timer) {
        synchronized (this) {
            waiting.remove(timer);
            end(timer);
        }
        changed.run();
    }

    private void end(Timer timer) {
        if (!timer.ended) {
            timer.ended = true;
            alive--;
        }
    }

    private static final class Timer implements Comparable<Timer> {
        final long period;
        final Runnable handler;
        long due;
        boolean ended;

        Timer(long due, long period, Runnable handler) {
            this.due = due;
            this.period = period;
            this.handler = handler;
        }

        @Override
        public int compareTo(Timer other) {
            return Long.signum(due - other.due);
        }
    }
}
