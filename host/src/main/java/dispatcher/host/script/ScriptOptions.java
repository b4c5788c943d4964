package dispatcher.host.script;

import dispatcher.guest.Policy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a script is run.
 *
 * @param arguments what the script is given
 * @param policy what it may do besides calling its binding; null: what is usual for its language
 * @param clean whether the objects that it made are deleted when it ends
 * @param handlerTime how long one handler may run before it is cut off
 * @param queueCapacity how many events may wait
 * @param regions which other regions it may connect to
 * @param store the file of its store
 */
public record ScriptOptions(
        List<String> arguments, @Nullable Policy policy, boolean clean, Duration handlerTime, int queueCapacity,
        AllowedRegions regions, Path store) {
    public static final Duration DEFAULT_HANDLER_TIME = Duration.ofSeconds(60);
    public static final int DEFAULT_QUEUE_CAPACITY = 10_000;
}
