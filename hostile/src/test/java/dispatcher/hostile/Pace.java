package dispatcher.hostile;

/**
 * How a neighbour did for a while: a script that does one small thing, with a call of the region, every {@link #PERIOD} milliseconds.
 *
 * @param name the neighbour
 * @param ticks how often it did it
 * @param longest the longest time between two times, milliseconds
 * @param millis how long the while was
 */
record Pace(String name, int ticks, long longest, long millis) {
    static final int PERIOD = 20;
}
