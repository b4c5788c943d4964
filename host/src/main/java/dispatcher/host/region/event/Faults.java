package dispatcher.host.region.event;

/**
 * How the region misbehaves, for tests. Immutable.
 *
 * @param callbackLoss share of callbacks that are lost, 0 to 1
 * @param callbackDelay how long callbacks are held back, ms
 * @param splitSegments whether the head and the body of an answer are sent apart, as the real server does
 */
public record Faults(double callbackLoss, int callbackDelay, boolean splitSegments) {
    public static final Faults NONE = new Faults(0, 0, false);
}
