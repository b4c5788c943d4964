package dispatcher.host.limit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a script uses at one moment.
 *
 * @param cpu processor time since it began
 * @param memory bytes that it holds; of a script in the host's own process an estimate
 * @param threads how many threads its code has
 * @param queue how many events wait for it
 * @param calls how many calls it has made to regions
 * @param callsPerSecond how many of them within the last whole second
 * @param drops how many events found its queue full
 * @param errors how many failures of it the host has told, the limit that ended it among them
 * @param lastError the first line of what the host last told as its error; null: nothing yet
 */
public record Usage(
        Duration cpu, long memory, int threads, int queue, long calls, long callsPerSecond, long drops,
        long errors, @Nullable String lastError) {
    /** The same of a run that has ended: nothing waits for it any more, and it calls nobody. */
    public Usage ended() {
        return new Usage(cpu, memory, threads, 0, calls, 0, drops, errors, lastError);
    }
}
