package dispatcher.guest;

import java.time.Duration;

/**
 * What a script's own processes use, as the operating system tells.
 *
 * @param cpu processor time since they began
 * @param memory bytes that they hold now
 * @param threads how many threads they have now
 * @param queue how many events wait there, or on the way there
 * @param drops how many events found no room there, or on the way there
 */
public record GuestUsage(Duration cpu, long memory, int threads, int queue, long drops) {
    /** Without what only the script's side of a bridge knows. */
    public GuestUsage(Duration cpu, long memory, int threads) {
        this(cpu, memory, threads, 0, 0);
    }

    /** The same with events. */
    public GuestUsage withEvents(int waiting, long dropped) {
        return new GuestUsage(cpu, memory, threads, waiting, dropped);
    }
}
