package dispatcher.host.serve;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Usage;
import dispatcher.host.observe.Tally;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a script of a host is at one moment.
 *
 * @param name the script's name in the host's list
 * @param state what it is doing
 * @param pause how long it still waits before it is started anew; zero in all states but {@link ScriptState#WAITING}
 * @param file the script
 * @param language the language's name; empty where the file cannot be run
 * @param policy what the script may do besides calling its region; null where the file cannot be run
 * @param runs how often it was started
 * @param usage what its present run uses, or what its last one used in the end; null before the first
 * @param lastError the last error that was told about it, in one line; null where there was none since it was started by hand
 * @param tally what was counted over all its runs
 */
public record ScriptStatus(
        String name, ScriptState state, Duration pause, Path file, String language, @Nullable Policy policy, int runs,
        @Nullable Usage usage, @Nullable String lastError, Tally tally) {}
