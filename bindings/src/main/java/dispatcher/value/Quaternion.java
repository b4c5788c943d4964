package dispatcher.value;

/** A rotation as a quaternion, the real part last; {@link #IDENTITY} is no rotation. Regions keep it as given, also when its length is not one. */
public record Quaternion(double x, double y, double z, double w) {
    public static final Quaternion IDENTITY = new Quaternion(0, 0, 0, 1);

    /** The same rotation as a region keeps it, each number rounded to single precision. */
    public Quaternion single() {
        boolean isSingle = x == (float) x && y == (float) y && z == (float) z && w == (float) w;
        return isSingle ? this : new Quaternion((float) x, (float) y, (float) z, (float) w);
    }

    /** Whether no number is infinite or NaN. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z) && Double.isFinite(w);
    }
}
