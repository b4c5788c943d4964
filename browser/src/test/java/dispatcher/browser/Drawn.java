package dispatcher.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An object of one part, or a face of it, as a page draws it.
 *
 * @param shape what its surface is made by
 * @param volume how much of its cube the shape fills; above 0 only where its faces look outwards
 * @param reach of the shape in its cube: the least and the largest x, y and z
 * @param corner where the north-east upper corner of the cube has come to by the object's size, turn and place, m
 * @param color as in HTML
 * @param looks where its surface looks in the mean, x, y and z each rounded: a flat face to one side
 */
record Drawn(String shape, double volume, List<Double> reach, List<Double> corner, String color, String looks) {
    private static final String LOOK = """
            const meshes = dispatcherView.stage.scene.scene.children.filter(one => one.userData.pool);
            const entries = meshes.flatMap(one => one.userData.pool.pieces).filter(one => one.object.ObjectID === arguments[0]);
            return entries.map(entry => {
              const { mesh } = entry.pool;
              const { geometry } = mesh;
              const { position } = geometry.attributes;
              const point = () => mesh.position.clone();
              const corner = i => point().fromBufferAttribute(position, geometry.index ? geometry.index.getX(i) : i);
              let volume = 0;
              for (let i = 0; i < (geometry.index ?? position).count; i += 3) {
                volume += corner(i).dot(corner(i + 1).cross(corner(i + 2))) / 6;
              }
              geometry.computeBoundingBox();
              const { min, max } = geometry.boundingBox;
              const matrix = mesh.matrix.clone();
              mesh.getMatrixAt(entry.index, matrix);
              const color = entry.paint.clone().fromArray(mesh.instanceColor.array, entry.index * 3);
              const rounded = vector => vector.toArray().map(one => one.toFixed(2)).join(' ');
              const { array } = geometry.attributes.normal;
              const mean = axis => Math.round(array.filter((_, i) => i % 3 === axis).reduce((sum, one) => sum + one, 0) * 3 / array.length) + 0;
              return { shape: geometry.type, looks: [0, 1, 2].map(mean).join(' '), volume: volume.toFixed(3), reach: `${rounded(min)} ${rounded(max)}`,
                corner: rounded(point().set(0.5, 0.5, 0.5).applyMatrix4(matrix)), color: color.getHexString() };
            });
            """;

    static Drawn in(Chromium browser, UUID object) {
        return all(browser, object).getFirst();
    }

    /** The pieces in which it is drawn: one, or one for each face. */
    static List<Drawn> all(Chromium browser, UUID object) {
        return ((List<?>) browser.run(LOOK, object.toString())).stream().map(seen -> of((Map<?, ?>) seen)).toList();
    }

    private static Drawn of(Map<?, ?> seen) {
        return new Drawn(text(seen, "shape"), number(text(seen, "volume")), numbers(text(seen, "reach")),
                numbers(text(seen, "corner")), text(seen, "color"), text(seen, "looks"));
    }

    private static String text(Map<?, ?> seen, String what) {
        return String.valueOf(seen.get(what));
    }

    private static List<Double> numbers(String all) {
        return Stream.of(all.split(" ")).map(Drawn::number).toList();
    }

    /** Adding makes a 0 of a -0. */
    private static double number(String one) {
        return Double.parseDouble(one) + 0.0;
    }
}
