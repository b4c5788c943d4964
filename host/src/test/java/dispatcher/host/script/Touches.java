package dispatcher.host.script;

import dispatcher.message.simulator.TouchedSurface;

/** Touches that can be told apart. */
final class Touches {
    private Touches() {}

    /** A touch of the face of that number, which no real face has. */
    static TouchedSurface numbered(int number) {
        return new TouchedSurface(number, null, null, null, null, null);
    }
}
