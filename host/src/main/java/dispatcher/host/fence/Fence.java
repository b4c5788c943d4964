package dispatcher.host.fence;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a script may do to a region. Immutable.
 *
 * @param allowed the full names of the only messages that may be sent; empty: all that are not denied
 * @param denied the full names of messages that may not be sent, also where they are allowed
 * @param readOnly whether nothing in the region may be changed
 * @param ownObjects whether only objects that the script has made may be changed
 * @param objects how many objects of the script may be there at once
 * @param box the part of the region outside of which nothing may be put; null: anywhere
 */
public record Fence(
        Set<String> allowed, Set<String> denied, boolean readOnly, boolean ownObjects, int objects,
        @Nullable Box box) {
    /** None at all. */
    public static final Fence OPEN = new Fence(Set.of(), Set.of(), false, false, Integer.MAX_VALUE, null);

    public Fence {
        allowed = Set.copyOf(allowed);
        denied = Set.copyOf(denied);
    }
}
