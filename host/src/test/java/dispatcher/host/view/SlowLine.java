package dispatcher.host.view;

import dispatcher.host.view.server.Line;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A line that is free when a test says so. */
final class SlowLine implements Line {
    final List<String> texts = new CopyOnWriteArrayList<>();
    volatile boolean free;
    final AtomicInteger places = new AtomicInteger();

    @Override
    public boolean isFree() {
        return free;
    }

    @Override
    public void send(String text) {
        texts.add(text);
    }

    @Override
    public void send(byte[] bytes) {
        if (bytes[0] == 1) {
            places.incrementAndGet();
        }
    }

    @Override
    public void close() {
        free = false;
    }
}
