package dispatcher.hostile;

import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.value.Vector3;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a fence in words: {@code own-objects}, {@code read-only}, {@code objects=3}, {@code box} (from 0, 0, 0 to 64, 64, 64),
 * {@code allow=NAME}, {@code deny=NAME} with the whole names of messages.
 */
final class Rules {
    private static final Box BOX = new Box(new Vector3(0, 0, 0), new Vector3(64, 64, 64));

    private final Set<String> allowed = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private boolean readOnly;
    private boolean ownObjects;
    private int objects = Integer.MAX_VALUE;
    private @Nullable Box box;

    private Rules() {}

    static Fence fence(List<String> words) {
        Rules rules = new Rules();
        words.forEach(rules::add);
        return new Fence(rules.allowed, rules.denied, rules.readOnly, rules.ownObjects, rules.objects, rules.box);
    }

    private void add(String word) {
        String[] pair = word.split("=", 2);
        switch (pair[0]) {
            case "own-objects" -> ownObjects = true;
            case "read-only" -> readOnly = true;
            case "objects" -> objects = Integer.parseInt(pair[1]);
            case "box" -> box = BOX;
            case "allow" -> allowed.add(pair[1]);
            case "deny" -> denied.add(pair[1]);
            default -> throw new IllegalArgumentException("No rule is called " + word);
        }
    }
}
