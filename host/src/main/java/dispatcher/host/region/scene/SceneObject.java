package dispatcher.host.region.scene;

import dispatcher.host.prim.TextureEntry;
import dispatcher.host.region.prim.ItemData;
import dispatcher.host.region.prim.PartData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An object: its parts, the root first. Numbers are kept in single precision. Safe for use by several threads. */
public final class SceneObject {
    private final List<Part> parts;
    private final PartData root;
    private Vector3 position;
    private Vector3 velocity;
    private Vector3 acceleration;
    private long movements;
    private long changes;

    SceneObject(List<PartData> made) {
        parts = made.stream().map(Part::new).toList();
        root = made.getFirst();
        position = root.position().single();
        velocity = root.velocity().single();
        acceleration = root.acceleration().single();
    }

    public UUID id() {
        return root.id();
    }

    public @Nullable String name() {
        return root.name();
    }

    public @Nullable String description() {
        return root.description();
    }

    public UUID owner() {
        return root.owner();
    }

    public UUID creator() {
        return root.creator();
    }

    /** What is inside the root. */
    public List<ItemData> inventory() {
        return root.inventory();
    }

    public synchronized Vector3 position() {
        return position;
    }

    public synchronized Quaternion rotation() {
        return parts.getFirst().rotation();
    }

    public synchronized Vector3 velocity() {
        return velocity;
    }

    /**
     * Moves it; to a place outside the region it does not go: it stays where it was, at least half a metre inside (as on a
     * real server that has no neighbour there).
     *
     * @return the new place, or null where it did not change
     */
    public synchronized @Nullable Vector3 moveTo(Vector3 wanted, int size) {
        Vector3 place = wanted.single();
        if (!Places.isInside(place, size)) {
            position = Places.pushedInside(position, size);
            movements++;
            return null;
        }
        movements++;
        boolean changed = place.x() != position.x() || place.y() != position.y() || place.z() != position.z();
        position = place;
        return changed ? place : null;
    }

    /** Moves, turns and pushes it at once; the same rule and the same answer. */
    public synchronized @Nullable Vector3 move(Motion motion, int size) {
        velocity = motion.velocity().single();
        acceleration = motion.acceleration().single();
        parts.getFirst().setRotation(motion.rotation());
        return moveTo(motion.position(), size);
    }

    public synchronized void turn(Quaternion rotation) {
        movements++;
        parts.getFirst().setRotation(rotation);
    }

    public boolean setPartOffset(int linkNumber, Vector3 offset) {
        return change(linkNumber, part -> part.setOffset(offset));
    }

    public boolean setPartRotation(int linkNumber, Quaternion rotation) {
        return change(linkNumber, part -> part.setRotation(rotation));
    }

    public boolean setPartScale(int linkNumber, Vector3 scale) {
        return change(linkNumber, part -> part.setScale(scale));
    }

    public boolean setPartColor(int linkNumber, Vector3 color, double alpha) {
        return change(linkNumber, part -> part.setColor(color, alpha));
    }

    /** Its parts as they are now. */
    public synchronized List<PartView> parts() {
        List<PartView> views = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            PartData made = part.made();
            views.add(new PartView(made.id(), parts.size() == 1 ? 0 : i + 1, made.name(), made.description(),
                    part.type(), part.offset(), part.rotation(), part.scale(), TextureEntry.color(part.texture()),
                    TextureEntry.alpha(part.texture()), TextureEntry.faceColors(part.texture())));
        }
        return views;
    }

    /** The part of that id as it is now. */
    public Optional<PartView> part(UUID id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    public List<UUID> partIds() {
        return parts.stream().map(part -> part.made().id()).toList();
    }

    /** How often it was moved or turned, and how often its parts were changed. */
    public synchronized Version version() {
        return new Version(movements, changes);
    }

    /** Where it is and how it moves. */
    public synchronized Motion motion() {
        return new Motion(position, parts.getFirst().rotation(), velocity, acceleration);
    }

    /** A count of changes: what differs from an earlier one has changed since. */
    public record Version(long movements, long changes) {}

    /** All of it, as it can be written down. */
    public synchronized List<PartData> data() {
        return parts.stream().map(this::data).toList();
    }

    private PartData data(Part part) {
        PartData made = part.made();
        boolean isRoot = made == root;
        return new PartData(made.id(), made.name(), made.description(), made.owner(), made.creator(), position,
                part.offset(), part.rotation(), isRoot ? velocity : made.velocity(),
                isRoot ? acceleration : made.acceleration(), part.scale(), part.texture(), made.inventory(),
                made.source());
    }

    /** Changes a part: 0 is the root, and so is 1 in an object of several parts; false where there is no such part. */
    private synchronized boolean change(int linkNumber, Consumer<Part> change) {
        int index = linkNumber == 0 ? 0 : linkNumber - 1;
        if (index < 0 || index >= parts.size() || linkNumber == 1 && parts.size() == 1) {
            return false;
        }
        change.accept(parts.get(index));
        changes++;
        return true;
    }
}
