package dispatcher.host.region.scene;

import dispatcher.host.prim.FaceColor;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part as it is at a moment. Immutable.
 *
 * @param linkNumber 0 for the only part of an object, else 1 for the root and up
 * @param type 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpted or mesh
 * @param offset from the root, m
 * @param scale its extents, m
 * @param color red, green and blue of its faces, 0 to 1
 * @param alpha their opacity, 0 to 1
 * @param faces those that have a colour and opacity of their own
 */
public record PartView(UUID id, int linkNumber, @Nullable String name, @Nullable String description, int type,
        Vector3 offset, Quaternion rotation, Vector3 scale, Vector3 color,
        double alpha, List<FaceColor> faces) {
    public PartView {
        faces = List.copyOf(faces);
    }
}
