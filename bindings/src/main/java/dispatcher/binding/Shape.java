package dispatcher.binding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The shapes that a single prim can have. */
public enum Shape {
    BOX, CYLINDER, PRISM, SPHERE, TORUS, TUBE, RING;

    /** The shape with that name, in lower case. */
    public static Optional<Shape> named(String name) {
        return Stream.of(values()).filter(shape -> shape.shapeName().equals(name)).findFirst();
    }

    /** The name that scripts use, for example {@code box}. */
    public String shapeName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
