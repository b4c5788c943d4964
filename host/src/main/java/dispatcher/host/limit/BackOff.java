package dispatcher.host.limit;

import java.time.Duration;

/**
 * How long to wait before something that has ended is started anew: 1, 2, 4 … 60 seconds, and from the beginning after it has run
 * for more than a minute. Belongs to one thread at a time.
 */
public final class BackOff {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(60);

    private Duration next = LEAST;

    /**
     * The pause before the next start.
     *
     * @param ran how long it ran this time
     */
    public Duration after(Duration ran) {
        Duration pause = ran.compareTo(MOST) > 0 ? LEAST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(MOST) > 0 ? MOST : doubled;
        return pause;
    }
}
