package dispatcher.host.script;

import dispatcher.guest.Policy;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a script is run.
 *
 * @param arguments what the script is given
 * @param policy what it may do besides calling its binding; null: what is usual for its language
 * @param clean whether the objects that it made are deleted when it ends
 * @param limits how much it may use; what is not set there is as usual for its policy
 * @param reaction what happens when it reaches a limit
 * @param fence what it may do to regions
 * @param regions which other regions it may connect to
 * @param store the file of its store
 * @param isolation what runs it where its policy is {@link Policy#ISOLATED}
 * @param watch looks at its runs
 */
public record ScriptOptions(
        List<String> arguments, @Nullable Policy policy, boolean clean, Limits limits, Reaction reaction, Fence fence,
        AllowedRegions regions, Path store, Isolation isolation, RunWatch watch) {
    /** As usual: nothing is limited beyond what the policy says. */
    public ScriptOptions(List<String> arguments, @Nullable Policy policy, boolean clean, AllowedRegions regions,
            Path store) {
        this(arguments, policy, clean, new Limits(java.util.Map.of()), Reaction.STOP, Fence.OPEN, regions, store,
                Isolation.NONE);
    }

    /** One whose runs nobody looks at. */
    public ScriptOptions(List<String> arguments, @Nullable Policy policy, boolean clean, Limits limits,
            Reaction reaction, Fence fence, AllowedRegions regions, Path store, Isolation isolation) {
        this(arguments, policy, clean, limits, reaction, fence, regions, store, isolation, RunWatch.NONE);
    }

    /** The same with somebody who looks at its runs. */
    public ScriptOptions withWatch(RunWatch other) {
        return new ScriptOptions(arguments, policy, clean, limits, reaction, fence, regions, store, isolation, other);
    }

    /** The same with another reaction. */
    public ScriptOptions withReaction(Reaction other) {
        return new ScriptOptions(arguments, policy, clean, limits, other, fence, regions, store, isolation, watch);
    }

    /** The same with another policy. */
    public ScriptOptions withPolicy(Policy other) {
        return new ScriptOptions(arguments, other, clean, limits, reaction, fence, regions, store, isolation, watch);
    }

    /** The same with other limits. */
    public ScriptOptions withLimits(Limits other) {
        return new ScriptOptions(arguments, policy, clean, other, reaction, fence, regions, store, isolation, watch);
    }
}
