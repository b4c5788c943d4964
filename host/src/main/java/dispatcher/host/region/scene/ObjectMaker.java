package dispatcher.host.region.scene;

import dispatcher.host.region.prim.ItemData;
import dispatcher.host.region.prim.PartData;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes new objects from the parts that an asset holds. */
public final class ObjectMaker {
    private ObjectMaker() {}

    /**
     * A copy with new ids, of a new owner.
     *
     * @param pattern the parts, the root first
     * @param id the object's id; zero: a new one
     * @param name the root's name, whatever the pattern's is
     * @param description the root's description
     * @param motion where it shall be; a place outside the region is replaced with the pattern's own
     */
    public static SceneObject make(List<PartData> pattern, UUID id, @Nullable String name,
            @Nullable String description, UUID owner, Motion motion, int size) {
        List<PartData> parts = new ArrayList<>(pattern.size());
        Motion placed = placed(motion.single(), pattern.getFirst().position(), size);
        for (PartData part : pattern) {
            boolean isRoot = parts.isEmpty();
            UUID partId = isRoot && !id.equals(Ids.ZERO) ? id : UUID.randomUUID();
            parts.add(new PartData(partId, isRoot ? name : part.name(), isRoot ? description : part.description(),
                    owner, part.creator(), placed.position(), part.offset(),
                    isRoot ? placed.rotation() : part.rotation(), isRoot ? placed.velocity() : part.velocity(),
                    isRoot ? placed.acceleration() : part.acceleration(), part.scale(), part.texture(),
                    copies(part.inventory(), partId, owner), part.source()));
        }
        return new SceneObject(parts);
    }

    /** The same object with its own ids; parts of unknown users become another's. */
    public static SceneObject keep(List<PartData> parts, Predicate<UUID> isKnownUser, UUID owner, int size) {
        Vector3 position = parts.getFirst().position().single();
        Vector3 place = Places.isInside(position, size) ? position : Places.pushedInside(position, size);
        return new SceneObject(parts.stream()
                .map(part -> new PartData(part.id().equals(Ids.ZERO) ? UUID.randomUUID() : part.id(), part.name(),
                        part.description(), isKnownUser.test(part.owner()) ? part.owner() : owner, part.creator(),
                        place, part.offset(), part.rotation(), part.velocity(), part.acceleration(), part.scale(),
                        part.texture(), part.inventory(), part.source()))
                .toList());
    }

    /** An object as it was before, from what was written down: XML cannot hold all names. */
    public static SceneObject restore(List<PartData> parts, @Nullable String name, @Nullable String description,
            Motion motion) {
        List<PartData> restored = new ArrayList<>(parts);
        PartData root = parts.getFirst();
        restored.set(0, new PartData(root.id(), name, description, root.owner(), root.creator(), motion.position(),
                root.offset(), motion.rotation(), motion.velocity(), motion.acceleration(), root.scale(),
                root.texture(), root.inventory(), root.source()));
        return new SceneObject(restored);
    }

    private static Motion placed(Motion motion, Vector3 otherwise, int size) {
        if (Places.isInside(motion.position(), size)) {
            return motion;
        }
        return new Motion(Places.pushedInside(otherwise, size), motion.rotation(), motion.velocity(),
                motion.acceleration());
    }

    private static List<ItemData> copies(List<ItemData> items, UUID part, UUID owner) {
        return items.stream().map(item -> item.copyInto(part, owner)).toList();
    }
}
