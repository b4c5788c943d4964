package dispatcher.host.script;

import dispatcher.host.fault.DatagramFault;
import dispatcher.host.fault.WireFault;
import dispatcher.host.region.Region;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** The faults of a soak, by chance: of single exchanges, of single callbacks, outages of one script's way, and of the region itself. */
final class SoakFaults {
    /** What lasts for a while, for one script. None lets the region grant something of which nobody hears, and which would have to lapse. */
    private static final WireFault[] OUTAGES = {WireFault.RESETS_BEFORE, WireFault.CLOSES_BEFORE, WireFault.HALF_OPEN,
            WireFault.GARBAGE, WireFault.BAD_GATEWAY, WireFault.LATENCY};

    private final Random random;
    private final List<SoakScript> scripts;
    private final Region region;
    private final IntConsumer restart;
    private final Map<String, Long> made = new TreeMap<>();

    /** @param restart lets the region be started anew after so many milliseconds */
    SoakFaults(long seed, List<SoakScript> scripts, Region region, IntConsumer restart) {
        this.random = new Random(seed);
        this.scripts = scripts;
        this.region = region;
        this.restart = restart;
    }

    /** What was made so far, by kind. */
    Map<String, Long> made() {
        return made;
    }

    /** Makes one, and a touch now and then. */
    void next() {
        SoakScript script = scripts.get(random.nextInt(scripts.size()));
        int choice = random.nextInt(1_000);
        if (choice < 600) {
            script.touch(null);
        } else if (choice < 930) {
            one("exchanges", () -> script.proxy().spoilNext(any(WireFault.values())));
        } else if (choice < 985) {
            one("callbacks", () -> script.touch(any(DatagramFault.values())));
        } else if (choice < 995) {
            one("outages", () -> outage(script));
        } else if (choice < 997) {
            one("endpoints forgotten", () -> Leaks.clear(region, "endPoints"));
        } else if (choice < 998) {
            one("capabilities forgotten", () -> Leaks.clear(region, "capabilities"));
        } else {
            one("restarts", () -> restart.accept(50 + random.nextInt(500)));
        }
    }

    /** None from now on. */
    void end() {
        scripts.forEach(script -> script.proxy().spoilAll(null));
    }

    private void outage(SoakScript script) {
        script.proxy().spoilAll(any(OUTAGES));
        CompletableFuture.delayedExecutor(100 + random.nextInt(1_500), TimeUnit.MILLISECONDS)
                .execute(() -> script.proxy().spoilAll(null));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private void one(String kind, Runnable fault) {
        made.merge(kind, 1L, Long::sum);
        fault.run();
    }
}
