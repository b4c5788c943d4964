package dispatcher.host.region.prim;

/** The kinds of prim, by the numbers that the protocol gives them. */
public final class PrimShape {
    private static final int STRAIGHT = 16;
    private static final int CIRCULAR = 32;
    private static final int CIRCULAR_TWICE = 48;
    private static final int FLEXIBLE = 128;

    private static final int BOX = 0;
    private static final int CYLINDER = 1;
    private static final int PRISM = 2;
    private static final int SPHERE = 3;
    private static final int TORUS = 4;
    private static final int TUBE = 5;
    private static final int RING = 6;
    private static final int SCULPT = 7;

    private PrimShape() {}

    /** What a part is: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpted or mesh. */
    public static int typeOf(XmlElement part) {
        XmlElement shape = part.child("Shape").orElse(null);
        if (shape == null) {
            return BOX;
        }
        if (shape.textOf("SculptEntry").equalsIgnoreCase("true")) {
            return SCULPT;
        }
        int path = XmlValues.readInteger(shape, "PathCurve");
        return switch (profile(shape)) {
            case 0 -> path == STRAIGHT || path == FLEXIBLE ? CYLINDER : path == CIRCULAR ? TORUS : BOX;
            case 1 -> path == CIRCULAR ? TUBE : BOX;
            case 3 -> path == STRAIGHT || path == FLEXIBLE ? PRISM : path == CIRCULAR ? RING : BOX;
            case 5 -> path == CIRCULAR || path == CIRCULAR_TWICE ? SPHERE : BOX;
            default -> BOX;
        };
    }

    private static int profile(XmlElement shape) {
        return switch (shape.textOf("ProfileShape")) {
            case "Circle" -> 0;
            case "Square" -> 1;
            case "IsometricTriangle" -> 2;
            case "EquilateralTriangle" -> 3;
            case "RightTriangle" -> 4;
            case "HalfCircle" -> 5;
            default -> XmlValues.readInteger(shape, "ProfileCurve") & 7;
        };
    }
}
