package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.host.region.scene.SceneObjects;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds objects by box, name and owner. Safe for use by several threads. */
final class ObjectSearch {
    private static final int MAX_PATTERN = 1000;

    private final SceneObjects objects;

    ObjectSearch(SceneObjects objects) {
        this.objects = objects;
    }

    List<UUID> find(FindObjectsRequest request) {
        UUID owner = Objects.requireNonNull(request.ownerId());
        Box box = Box.between(Objects.requireNonNull(request.coordinateA()),
                Objects.requireNonNull(request.coordinateB()));
        Pattern pattern = compile(request.pattern());
        Patience patience = new Patience();
        return objects.all().stream()
                .filter(object -> owner.equals(Ids.ZERO) || owner.equals(object.owner()))
                .filter(object -> box.contains(object.position()))
                .filter(object -> pattern == null || matches(pattern, object, patience))
                .map(SceneObject::id)
                .toList();
    }

    private static @Nullable Pattern compile(@Nullable String pattern) {
        if (pattern == null || pattern.isEmpty()) {
            return null;
        }
        if (pattern.length() > MAX_PATTERN) {
            throw Refusal.fatal("The pattern is longer than " + MAX_PATTERN + " characters.");
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw Refusal.fatal("The pattern is no regular expression: " + e.getDescription() + ".");
        }
    }

    /** An object without a name is passed over; on the real server it makes every search with a pattern fail. */
    private static boolean matches(Pattern pattern, SceneObject object, Patience patience) {
        String name = object.name();
        try {
            return name != null && pattern.matcher(patience.watch(name)).find();
        } catch (StackOverflowError _) {
            throw Refusal.fatal("The pattern is too much for a name of " + String.valueOf(name).length()
                    + " characters.");
        }
    }

    /** A box that includes its faces; a corner that is no number is in no box. */
    private record Box(Vector3 low, Vector3 high) {
        static Box between(Vector3 a, Vector3 b) {
            return new Box(new Vector3(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z())),
                    new Vector3(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), Math.max(a.z(), b.z())));
        }

        boolean contains(Vector3 p) {
            return p.x() >= low.x() && p.x() <= high.x() && p.y() >= low.y() && p.y() <= high.y()
                    && p.z() >= low.z() && p.z() <= high.z();
        }
    }
}
