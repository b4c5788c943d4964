package dispatcher.value;

/**
 * Three numbers: a place or an extent in metres, a velocity in metres a second, or red, green and blue from 0 to 1.
 *
 * <p>Doubles, so that what a script sends arrives as it was written; a region keeps single precision (seen on a real
 * server).
 */
public record Vector3(double x, double y, double z) {
    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    /** The same vector as a region keeps it, each number rounded to single precision. */
    public Vector3 single() {
        boolean isSingle = x == (float) x && y == (float) y && z == (float) z;
        return isSingle ? this : new Vector3((float) x, (float) y, (float) z);
    }

    /** Whether no number is infinite or NaN. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }
}
