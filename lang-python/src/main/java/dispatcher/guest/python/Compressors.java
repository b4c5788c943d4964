package dispatcher.guest.python;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes a script's compressors, and counts those that are there: what they hold lies outside of the heap, where no other limit sees
 * it. The script never gets the functions that make them, nor what they make. For the script's thread only.
 */
public final class Compressors {
    /** What a script reads that holds too many. */
    static final String TOO_MANY = "This script holds too many compressors at once; drop those that have served.";

    /** What zlib takes for each: its windows and tables. */
    private static final Map<String, Integer> BYTES = Map.of("compressobj", 272 << 10, "decompressobj", 48 << 10,
            "_ZlibDecompressor", 48 << 10);
    private static final long MOST = 64 << 20;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    /** Collections for one script take at most this part of the time. */
    private static final int PAUSE_PART = 5;

    private final Map<String, Value> makers = new HashMap<>();
    private final ReferenceQueue<Compressor> gone = new ReferenceQueue<>();
    private final Set<Held> held = new HashSet<>();
    private long bytes;
    private long collected = System.nanoTime();
    private long took;

    /** What one of them takes, for as long as it can be reached. */
    private static final class Held extends PhantomReference<Compressor> {
        private final int bytes;

        Held(Compressor compressor, int bytes, ReferenceQueue<Compressor> gone) {
            super(compressor, gone);
            this.bytes = bytes;
        }
    }

    /** Takes the language's own function; from the first on, others are not taken. */
    @HostAccess.Export
    public void take(String kind, Value maker) {
        if (BYTES.containsKey(kind)) {
            makers.putIfAbsent(kind, pinned(maker));
        }
    }

    /**
     * A new one; null where there are too many.
     *
     * @param arguments a list
     */
    @HostAccess.Export
    public @Nullable Compressor make(String kind, Value arguments) {
        Value maker = makers.get(kind);
        return maker == null || !hasRoom(kind) ? null : keep(kind, maker.execute(elements(arguments)));
    }

    /** The same state once more; null where there are too many. */
    @Nullable
    Compressor copy(Compressor compressor) {
        return hasRoom(compressor.kind()) ? keep(compressor.kind(), compressor.own().invokeMember("copy")) : null;
    }

    private Compressor keep(String kind, Value own) {
        Compressor made = new Compressor(this, kind, pinned(own));
        held.add(new Held(made, size(kind), gone));
        bytes += size(kind);
        return made;
    }

    /** Who has dropped many may have to wait: only a collection of the whole heap can tell, and these shall be few. */
    private boolean hasRoom(String kind) {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            drop(each);
        }
        awaitRoom(kind, collected + PAUSE_PART * took);
        if (isFull(kind)) {
            long began = System.nanoTime();
            System.gc();
            took = System.nanoTime() - began;
            collected = System.nanoTime();
            awaitRoom(kind, collected + PATIENCE);
        }
        return !isFull(kind);
    }

    private boolean isFull(String kind) {
        return bytes + size(kind) > MOST;
    }

    private void awaitRoom(String kind, long end) {
        try {
            for (long left = end - System.nanoTime(); isFull(kind) && left > 0; left = end - System.nanoTime()) {
                Reference<?> each = gone.remove(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                if (each != null) {
                    drop(each);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void drop(Reference<?> each) {
        if (each instanceof Held one && held.remove(one)) {
            bytes -= one.bytes;
        }
    }

    static Object[] elements(Value list) {
        return LongStream.range(0, list.getArraySize()).mapToObj(list::getArrayElement).toArray();
    }

    private static int size(String kind) {
        return Objects.requireNonNull(BYTES.get(kind));
    }

    private static Value pinned(Value value) {
        value.pin();
        return value;
    }
}
