package dispatcher.hostile;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/** Brings attacks on the stage of one host, a few at a time. Safe for use by several threads. */
final class Theatre implements AutoCloseable {
    /** Small, so that an attack ends soon. */
    private static final Map<String, String> LIMITS = Map.ofEntries(Map.entry("cpu", "2s"),
            Map.entry("handler-cpu", "400ms"), Map.entry("handler-time", "1500ms"), Map.entry("memory", "96MiB"),
            Map.entry("output", "64KiB"), Map.entry("log-lines", "50"), Map.entry("calls", "500"),
            Map.entry("calls-in-flight", "100"), Map.entry("message-size", "64KiB"), Map.entry("timers", "50"),
            Map.entry("subscriptions", "20"), Map.entry("queue", "100"), Map.entry("objects", "40"),
            Map.entry("threads", "60"), Map.entry("script-size", "64KiB"));
    /** How many seconds an attack must go on to have gained something: without protection it shows that quickly. */
    private static final String LONG = "100";
    private static final String SHORT = "0.5";
    private static final long PATIENCE = 120_000;
    /** A worker is a JVM that starts; on a busy machine that takes its time. */
    private static final long PATIENCE_ISOLATED = 180_000;
    private static final long PATIENCE_UNCUT = 60_000;
    private static final long PATIENCE_UNPROTECTED = 120_000;

    private final HostProcess host;
    private final int all;
    private final Semaphore places;

    Theatre(HostProcess host, int places) {
        this.host = host;
        this.places = new Semaphore(places, true);
        this.all = places;
        Unhurt.begin();
    }

    HostProcess host() {
        return host;
    }

    /** Runs an attack behind what protects against it. */
    Outcome confined(Attack attack, Policy policy) throws IOException, InterruptedException {
        Map<String, String> limits = new TreeMap<>(LIMITS);
        limits.putAll(attack.limits());
        return perform(new Job(policy + "/" + attack.name(), prepared(attack, policy.name()), small(policy), limits,
                attack.reaction(), attack.words("fence"), arguments(LONG),
                patience(attack, policy), false), policy != Policy.ISOLATED && isAboutMemory(attack));
    }

    /** Who holds too much can be told of one at a time where scripts share the memory of one JVM. */
    private static boolean isAboutMemory(Attack attack) {
        return attack.name().startsWith("memory_") || attack.stopsNeighbours();
    }

    private static long patience(Attack attack, Policy policy) {
        return policy == Policy.ISOLATED ? PATIENCE_ISOLATED : attack.cannotBeCut() ? PATIENCE_UNCUT : PATIENCE;
    }

    /** Runs it where nothing protects, until it has gained something. */
    Outcome unprotected(Attack attack) throws IOException, InterruptedException {
        Map<String, String> limits = Map.of("handler-time", "none", "queue", "none", "script-size", "none");
        return perform(new Job("unprotected/" + attack.name(), prepared(attack, "unprotected"), small(Policy.TRUSTED),
                limits, "stop", List.of(), arguments(SHORT), PATIENCE_UNPROTECTED, true), isAboutMemory(attack));
    }

    private Outcome perform(Job job, boolean alone) throws InterruptedException {
        int taken = alone ? all : 1;
        places.acquire(taken);
        long begin = System.nanoTime();
        CompletableFuture<Outcome> outcome = host.run(job).whenComplete((_, _) -> places.release(taken));
        try {
            return outcome.join().beside(Unhurt.between(begin, System.nanoTime()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof HostProcess.Died died ? died : e;
        }
    }

    private String prepared(Attack attack, String policy) throws IOException {
        Path file = Folders.prepared(attack, policy, host.folder());
        return file.toString();
    }

    private List<String> arguments(String seconds) {
        return List.of(seconds, Integer.toString(host.regionPort()));
    }

    private static String small(Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        host.close();
    }
}
