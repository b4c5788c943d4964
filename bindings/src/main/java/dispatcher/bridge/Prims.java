package dispatcher.bridge;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.Colors;
import dispatcher.message.Suggestions;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the description of a single shape. */
final class Prims {
    private Prims() {}

    static Prim read(Frame frame) {
        return new Prim(shape(frame.text("shape")), size(frame.get("size")), color(frame.get("color")),
                alpha(frame.get("alpha")));
    }

    private static Shape shape(String name) {
        List<String> known = Stream.of(Shape.values()).map(Shape::shapeName).toList();
        return Shape.named(name).orElseThrow(() -> new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "There is no shape '" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "'.",
                (Suggestions.question(name, known) + " The shapes are " + String.join(", ", known)
                        + "; else give the id of an object asset.").strip()));
    }

    private static Vector3 size(@Nullable Object value) {
        Vector3 size = switch (value) {
            case null -> Prim.DEFAULT_SCALE;
            case List<?> _ -> vector(value);
            default -> cube(Untyped.number(value));
        };
        return size != null && size.isFinite() && size.x() > 0 && size.y() > 0 && size.z() > 0
                ? size
                : fail("The size takes metres above 0: one number or three.");
    }

    static Vector3 color(@Nullable Object value) {
        Vector3 color = switch (value) {
            case null -> Prim.WHITE;
            case String name -> Colors.parse(name);
            default -> vector(value);
        };
        return color != null && isFraction(color.x()) && isFraction(color.y()) && isFraction(color.z())
                ? color
                : fail("The colour takes a name, #rrggbb or three numbers from 0 to 1.");
    }

    private static double alpha(@Nullable Object value) {
        double alpha = value == null ? 1 : Untyped.number(value) instanceof Number n ? n.doubleValue() : Double.NaN;
        return isFraction(alpha) ? alpha : fail("The alpha takes a number from 0 (invisible) to 1.");
    }

    private static boolean isFraction(double number) {
        return number >= 0 && number <= 1;
    }

    private static @Nullable Vector3 cube(@Nullable Object edge) {
        return edge instanceof Number n ? new Vector3(n.doubleValue(), n.doubleValue(), n.doubleValue()) : null;
    }

    private static @Nullable Vector3 vector(Object value) {
        return value instanceof List<?> list && list.size() == 3 && Untyped.number(list.get(0)) instanceof Number x
                && Untyped.number(list.get(1)) instanceof Number y && Untyped.number(list.get(2)) instanceof Number z
                        ? new Vector3(x.doubleValue(), y.doubleValue(), z.doubleValue())
                        : null;
    }

    private static <T> T fail(String sentence) {
        throw new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, "");
    }
}
