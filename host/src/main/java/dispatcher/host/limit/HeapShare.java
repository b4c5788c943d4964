package dispatcher.host.limit;

import java.util.function.Consumer;

/**
 * An estimate of what one script holds of the heap that it shares with all others. Nobody can say exactly whose an object is: of what
 * the heap has grown from one whole collection to the next, a script is given the part that it has of what all scripts have allocated
 * meanwhile, and never more than it has allocated. Belongs to {@link Heap}.
 */
public final class HeapShare implements Holding {
    private static final int FIRST_LOOK = 8;

    private final Thread thread;
    private final long allowed;
    private final Consumer<Breach> reached;
    private long counted;
    private volatile long held;
    private boolean based;

    HeapShare(Thread thread, long allowed, Consumer<Breach> reached) {
        this.thread = thread;
        this.allowed = allowed;
        this.reached = reached;
        this.counted = Threads.allocated(thread);
    }

    @Override
    public long held() {
        return held;
    }

    @Override
    public long mayHold() {
        return held + allocated();
    }

    /** Bytes that it has allocated since the last collection. */
    long allocated() {
        return Math.max(0, Threads.allocated(thread) - counted);
    }

    /** Whether it may hold too much; the first look comes early, so that what came before is not taken for the script's. */
    boolean isSuspect() {
        return allowed != Limits.NONE && mayHold() > (based ? allowed : allowed / FIRST_LOOK);
    }

    /** The heap has grown; to this part of each byte that a script has allocated. */
    void grow(double part) {
        long now = allocated();
        held += (long) (now * part);
        count(now);
    }

    /** The heap has shrunk; by this part of what scripts held. */
    void shrink(double part) {
        held -= (long) (held * part);
        count(allocated());
    }

    private void count(long allocatedNow) {
        counted += allocatedNow;
        based = true;
    }

    boolean isBeyond() {
        return held > allowed;
    }

    void breach() {
        reached.accept(new Breach(Limit.MEMORY, held, allowed, null));
    }

    @Override
    public void close() {
        Heap.forget(this);
    }
}
