package dispatcher.host.prim;

import dispatcher.binding.Shape;

/**
 * How the viewers' geometry makes a shape: a profile that is swept along a path.
 *
 * @param profileCurve the profile's number
 * @param profileShape the profile's name in object XML
 * @param pathCurve 16 a straight path, 32 a circle
 * @param pathScaleY the profile's height along a circle, 200 less a hundredth each
 */
record Geometry(int profileCurve, String profileShape, int pathCurve, int pathScaleY) {
    private static final int LINE = 16;
    private static final int CIRCLE = 32;
    private static final int WHOLE = 100;
    /** A quarter of the height, so that the ring keeps its hole. */
    private static final int QUARTER = 175;

    static Geometry of(Shape shape) {
        return switch (shape) {
            case BOX -> new Geometry(1, "Square", LINE, WHOLE);
            case CYLINDER -> new Geometry(0, "Circle", LINE, WHOLE);
            case PRISM -> new Geometry(3, "EquilateralTriangle", LINE, WHOLE);
            case SPHERE -> new Geometry(5, "HalfCircle", CIRCLE, WHOLE);
            case TORUS -> new Geometry(0, "Circle", CIRCLE, QUARTER);
            case TUBE -> new Geometry(1, "Square", CIRCLE, QUARTER);
            case RING -> new Geometry(3, "EquilateralTriangle", CIRCLE, QUARTER);
        };
    }
}
