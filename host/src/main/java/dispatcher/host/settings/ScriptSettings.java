package dispatcher.host.settings;

import dispatcher.guest.Policy;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one script is run, as a file tells it.
 *
 * @param name what people call it; its log and its row in the status table have this name
 * @param file the script
 * @param language python, javascript or perl; null: the ending of the file's name tells
 * @param arguments what it is given
 * @param policy null: what is usual for its language
 * @param limits those that the file sets
 * @param reaction what happens when it reaches one
 * @param fence what it may do to regions
 * @param region a name in regions.toml or a URL; null: the server's
 * @param clean whether what it made is deleted when it ends
 * @param restart when it is started anew by itself
 * @param start whether it is started with the server
 * @param store the file of its store; null: the usual place
 * @param allowRegion names in regions.toml and URLs of other regions that it may connect to
 * @param trust how far the way to its region is trusted; null: as is said where that region is named
 */
public record ScriptSettings(
        String name, Path file, @Nullable String language, List<String> arguments, @Nullable Policy policy,
        Limits limits, Reaction reaction,
        Fence fence, @Nullable String region, boolean clean, Restart restart, boolean start, @Nullable Path store,
        List<String> allowRegion, @Nullable RegionTrust trust) {
    public ScriptSettings {
        allowRegion = List.copyOf(allowRegion);
    }

    /** One that may connect to no other region. */
    public ScriptSettings(String name, Path file, @Nullable String language, List<String> arguments,
            @Nullable Policy policy, Limits limits, Reaction reaction, Fence fence, @Nullable String region,
            boolean clean, Restart restart, boolean start, @Nullable Path store) {
        this(name, file, language, arguments, policy, limits, reaction, fence, region, clean, restart, start, store,
                List.of(), null);
    }

    /** When a script that has ended is started anew, after a pause that grows each time. */
    public enum Restart {
        NEVER,
        /** When it failed. */
        FAILURE,
        /** However it ended. */
        ALWAYS
    }

    /** What holds for a script of which no file says anything. */
    public static ScriptSettings standard(Path file, List<String> arguments) {
        return new ScriptSettings(String.valueOf(file.getFileName()), file, null, arguments, null, new Limits(Map.of()),
                Reaction.STOP, Fence.OPEN, null, false, Restart.NEVER, true, null);
    }
}
