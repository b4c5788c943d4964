package dispatcher.host.view.feed;

import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How many requests a session sends, and how many of them are under way at once. */
final class AtMost implements Tap {
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();

    @Override
    public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
        all.incrementAndGet();
        atOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        return (_, _) -> now.decrementAndGet();
    }

    @Override
    public void heard(URI region, Callback callback) {}

    int all() {
        return all.get();
    }

    int atOnce() {
        return atOnce.get();
    }
}
