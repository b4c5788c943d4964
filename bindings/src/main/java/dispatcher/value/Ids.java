package dispatcher.value;

import java.util.UUID;

/** What the protocol knows about ids: UUIDs, of which the zero id means none. */
public final class Ids {
    /** Stands for "none" wherever an id is left out. */
    public static final UUID ZERO = new UUID(0, 0);

    private Ids() {}
}
