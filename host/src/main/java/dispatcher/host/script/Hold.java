package dispatcher.host.script;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something that is given back once, however often it is asked to. */
public final class Hold {
    private final AtomicBoolean given = new AtomicBoolean();
    private final Runnable giveBack;

    Hold(Runnable giveBack) {
        this.giveBack = giveBack;
    }

    /** Gives it back. */
    public void release() {
        if (given.compareAndSet(false, true)) {
            giveBack.run();
        }
    }
}
