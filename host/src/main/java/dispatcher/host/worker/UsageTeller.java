package dispatcher.host.worker;

import dispatcher.bridge.client.BridgeClient;
import dispatcher.host.limit.Usage;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells the host, as it changes, what only a worker knows of its script's use; a few times a second, and at its end. */
final class UsageTeller implements AutoCloseable {
    private static final long PERIOD_MS = 250;

    private final Supplier<Usage> usage;
    private final BridgeClient client;
    private final CountDownLatch over = new CountDownLatch(1);
    private Map<String, Long> told = Map.of("queue", 0L, "drops", 0L);

    private UsageTeller(Supplier<Usage> usage, BridgeClient client) {
        this.usage = usage;
        this.client = client;
    }

    static UsageTeller start(Supplier<Usage> usage, BridgeClient client) {
        UsageTeller teller = new UsageTeller(usage, client);
        Thread.ofPlatform().daemon().name("usage").start(teller::live);
        return teller;
    }

    private void live() {
        try {
            while (!over.await(PERIOD_MS, TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tell() {
        Usage now = usage.get();
        Map<String, Long> news = Map.of("queue", (long) now.queue(), "drops", now.drops());
        if (!news.equals(told)) {
            told = news;
            client.tell("usage", news);
        }
    }

    @Override
    public void close() {
        over.countDown();
        tell();
    }
}
