package dispatcher.binding;

import dispatcher.value.Vector3;

/**
 * A single shape to make objects from.
 *
 * @param shape its shape
 * @param scale its extent along x, y and z in metres, each above 0
 * @param color red, green and blue, 0 to 1, of all its faces
 * @param alpha opacity, 0 (invisible) to 1
 */
public record Prim(Shape shape, Vector3 scale, Vector3 color, double alpha) {
    public static final Vector3 DEFAULT_SCALE = new Vector3(0.5, 0.5, 0.5);
    public static final Vector3 WHITE = new Vector3(1, 1, 1);
}
