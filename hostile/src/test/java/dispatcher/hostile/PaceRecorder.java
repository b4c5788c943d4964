package dispatcher.hostile;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes what a neighbour prints, one character at each of its ticks. Safe for use by several threads. */
final class PaceRecorder extends OutputStream {
    private final String name;
    private final List<Long> ticks = new ArrayList<>();

    PaceRecorder(String name) {
        this.name = name;
    }

    @Override
    public synchronized void write(int character) {
        if (character == '.') {
            ticks.add(System.nanoTime());
        }
    }

    synchronized int count() {
        return ticks.size();
    }

    /** How it did between two points of {@link System#nanoTime}. */
    synchronized Pace between(long begin, long end) {
        long last = begin;
        long longest = 0;
        int count = 0;
        for (long tick : ticks) {
            if (tick > begin && tick <= end) {
                longest = Math.max(longest, tick - last);
                last = tick;
                count++;
            }
        }
        longest = Math.max(longest, end - last);
        return new Pace(name, count, TimeUnit.NANOSECONDS.toMillis(longest),
                TimeUnit.NANOSECONDS.toMillis(end - begin));
    }
}
