package dispatcher.bridge;

import dispatcher.bridge.wire.Offence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The events of one connection. Only a few are told at a time, until the child reports them as done, so that those behind can make
 * way for newer ones while the child is busy. Safe for use by several threads.
 */
final class EventWindow {
    private final int mostTold;
    private final int mostWaiting;
    private final Consumer<Map<String, ?>> tell;
    private final LongConsumer dropped;
    private final ArrayDeque<Object> told = new ArrayDeque<>();
    private final Map<Object, Map<String, ?>> waiting = new LinkedHashMap<>();
    private Runnable whenDropped = () -> {};
    private long drops;
    private boolean listening;
    private long handlerStarted;

    /** @param dropped is told how many events were dropped, when that number becomes 1, 10, 100 and so on */
    EventWindow(BridgeLimits limits, Consumer<Map<String, ?>> tell, LongConsumer dropped) {
        this.mostTold = limits.eventsInFlight();
        this.mostWaiting = limits.eventsWaiting();
        this.tell = tell;
        this.dropped = dropped;
    }

    /** Is called for each event that is dropped. */
    void whenDropped(Runnable listener) {
        whenDropped = listener;
    }

    /** Tells an event that is not dropped, or lets it wait in the place of one of the same key; there are few of these. */
    void offerAlways(Object key, Map<String, ?> event) {
        synchronized (this) {
            waiting.put(key, event);
        }
        tellMore();
    }

    /** Whether an event of that key waits. */
    synchronized boolean isWaiting(Object key) {
        return waiting.containsKey(key);
    }

    /** Tells an event, or lets it wait. */
    void offer(Map<String, ?> event) {
        offerLatest(new Object(), event);
    }

    /** As above; takes the place of a waiting event of the same key. */
    void offerLatest(Object key, Map<String, ?> event) {
        long lost = 0;
        synchronized (this) {
            if (waiting.size() < mostWaiting || waiting.containsKey(key)) {
                waiting.put(key, event);
            } else {
                lost = ++drops;
            }
        }
        if (lost > 0) {
            whenDropped.run();
        }
        if (isPowerOfTen(lost)) {
            dropped.accept(lost);
        }
        tellMore();
    }

    /** As above; is left out where an event of the same key waits or is told and not yet done. */
    void offerOnce(Object key, Map<String, ?> event) {
        synchronized (this) {
            if (waiting.containsKey(key) || told.contains(key)) {
                return;
            }
        }
        offerLatest(key, event);
    }

    /** The child is done with so many of the events it was told, oldest first. */
    void done(int count) throws Offence {
        synchronized (this) {
            if (count > told.size()) {
                throw new Offence("More events are reported as done than were told.");
            }
            for (int i = 0; i < count; i++) {
                told.remove();
            }
            handlerStarted = 0;
        }
        tellMore();
    }

    /** From now on the child handles its events as they come, or does something else. */
    void listening(boolean on) {
        synchronized (this) {
            if (on != listening) {
                listening = on;
                handlerStarted = 0;
            }
        }
        tellMore();
    }

    /** Since when the child has been handling an event, of {@link System#nanoTime}; 0 where it is not known to handle any. */
    synchronized long handlerStarted() {
        return handlerStarted;
    }

    /** How many events the child has not handled yet. */
    synchronized int size() {
        return told.size() + waiting.size();
    }

    /** How many events were dropped. */
    synchronized long drops() {
        return drops;
    }

    private void tellMore() {
        List<Map<String, ?>> next = new ArrayList<>();
        // Told under the lock, so that events keep their order; telling never blocks.
        synchronized (this) {
            var first = waiting.entrySet().iterator();
            while (told.size() < mostTold && first.hasNext()) {
                var entry = first.next();
                told.add(entry.getKey());
                next.add(entry.getValue());
                first.remove();
            }
            next.forEach(tell);
            if (listening && handlerStarted == 0 && !told.isEmpty()) {
                handlerStarted = System.nanoTime();
            }
        }
    }

    private static boolean isPowerOfTen(long count) {
        long rest = count;
        while (rest >= 10 && rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
