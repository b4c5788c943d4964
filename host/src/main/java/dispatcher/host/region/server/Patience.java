package dispatcher.host.region.server;

import java.util.concurrent.TimeUnit;

/** How long a connection waits for its client. Written by its event loop; looked at by another thread now and then. */
final class Patience {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(70);
    private static final long IDLE = TimeUnit.MINUTES.toNanos(30);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(20);
    private static final long WHOLE_BODY = TimeUnit.SECONDS.toNanos(180);

    private volatile long lastHeard = System.nanoTime();
    private volatile long bodySince;
    private volatile boolean inBody;
    private volatile boolean answeredOne;

    void heard() {
        lastHeard = System.nanoTime();
    }

    void waitForBody() {
        bodySince = lastHeard;
        inBody = true;
    }

    void done() {
        inBody = false;
        answeredOne = true;
    }

    boolean isLate(long now) {
        long silent = now - lastHeard;
        if (inBody) {
            return silent > PAUSE || now - bodySince > WHOLE_BODY;
        }
        return silent > (answeredOne ? IDLE : FIRST);
    }
}
