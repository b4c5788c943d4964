package dispatcher.bridge;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.RegionAddress;
import dispatcher.bridge.wire.Json;
import dispatcher.bridge.wire.SelectorThread;
import dispatcher.failure.DispatcherException;
import dispatcher.guest.ScriptException;
import dispatcher.raw.RawCalls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Offers a {@link Dispatcher} to one child process over a Unix-domain socket. The socket lies in a directory that only this user can
 * enter, and admits only who knows the token; each process and thread of the child has a connection of its own. Safe for use by
 * several threads.
 */
public final class Bridge implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Dispatcher dispatcher;
    private final RegionAddress region;
    private final BridgeLimits limits;
    private final BridgeOffer offer;
    private final Json json;
    private final RawCalls raw;
    private final String token = newToken();
    private final Activity activity = new Activity();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong pastDrops = new AtomicLong();
    private final Partings partings = new Partings();
    private final Repeats unheard = repeats("A call that wants no answer failed: ",
            " calls that want no answer failed; the last one: ", SECOND);
    private final Repeats refused = repeats("A connection of the program is closed: ",
            " connections of the program are closed; the last one: ", MINUTE);
    private final Repeats unaccepted = repeats("A connection of the program could not be accepted: ",
            " connections of the program could not be accepted; the last one: ", MINUTE);
    private final Repeats failed = new Repeats(this::fail, "", " failures; the last one: ", SECOND);
    private final Load load;
    private final Disk disk;
    private final BridgeDirectory directory;
    private final SelectorThread thread;
    private final Acceptor acceptor;

    private Bridge(Dispatcher dispatcher, RegionAddress region, BridgeLimits limits, BridgeDirectory directory,
            BridgeOffer offer) throws IOException {
        this.offer = offer;
        this.dispatcher = dispatcher;
        this.region = region;
        this.limits = limits;
        this.json = new Json(BridgeLimits.DEFAULT.frameBytes(), limits.depth());
        this.raw = new RawCalls(dispatcher, region);
        this.directory = directory;
        this.thread = new SelectorThread("bridge");
        this.load = new Load(limits.bytesUnderWay(),
                () -> thread.execute(() -> connections.forEach(Connection::pump)));
        this.disk = new Disk(load);
        this.acceptor = new Acceptor(directory.socket(), thread, this);
    }

    /**
     * Opens a bridge; the child's frames are carried out from now on.
     *
     * @param region where the binding's region is reached, as the child may be told
     */
    public static Bridge open(Dispatcher dispatcher, RegionAddress region, BridgeLimits limits) throws IOException {
        return open(dispatcher, region, limits, BridgeDirectory.make(), BridgeOffer.NONE);
    }

    /**
     * As above, for a child that was started before.
     *
     * @param directory where the child looks for the socket; closed with the bridge
     * @param offer what the child may use besides the binding
     */
    public static Bridge open(
            Dispatcher dispatcher, RegionAddress region, BridgeLimits limits, BridgeDirectory directory,
            BridgeOffer offer)
            throws IOException {
        Bridge bridge = new Bridge(dispatcher, region, limits, directory, offer);
        bridge.thread.start();
        return bridge;
    }

    /** The socket's path. */
    public Path socket() {
        return directory.socket();
    }

    /** What a child has to know to be let in; for the child's environment only. */
    public String token() {
        return token;
    }

    /** The capability that older programs are shown: good on this bridge only, as long as it is open. */
    public UUID capability() {
        return raw.capability();
    }

    /** The environment variables in which older programs look for their region. */
    public Map<String, String> environment() {
        return raw.environment();
    }

    /**
     * Since when a process or thread of the child has been handling one event, of {@link System#nanoTime}, the longest where
     * several do; 0 where none is known to. Main code that has yet to listen to its events handles none.
     */
    public long handlerStarted() {
        return connections.stream().mapToLong(each -> each.events().handlerStarted()).filter(since -> since != 0)
                .boxed().min((one, other) -> Long.signum(one - other)).orElse(0L);
    }

    /** How many events wait for the child, those that it handles included. */
    public int waiting() {
        return connections.stream().mapToInt(each -> each.events().size()).sum();
    }

    /** How many events found no room on the way to the child. */
    public long drops() {
        return pastDrops.get() + connections.stream().mapToLong(each -> each.events().drops()).sum();
    }

    /** Waits until the child's connections have ended and its last calls are answered; false where that took longer. */
    public boolean drain(Duration longest) throws InterruptedException {
        // A connection that was made before this call is accepted after at most two rounds of the thread.
        awaitRound();
        awaitRound();
        return activity.awaitIdle(longest);
    }

    /**
     * Says what became of the child's connections where that was not what one expects. Whoever can tell better why the child has
     * ended leaves this out.
     */
    public void tellPartings() {
        partings.tell(line -> log(LogLevel.WARNING, line));
    }

    /** Says farewell to the child, ends its connections, and takes back from the region what it left there. */
    @Override
    public void close() throws IOException {
        acceptor.close();
        for (Connection connection : List.copyOf(connections)) {
            connection.farewell("The host ends the program.");
            connection.end();
        }
        thread.close();
        load.close();
        disk.close();
        directory.close();
        unheard.close();
        refused.close();
        unaccepted.close();
        failed.close();
        raw.close().completeOnTimeout(null, LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    RegionAddress region() {
        return region;
    }

    BridgeOffer offer() {
        return offer;
    }

    BridgeLimits limits() {
        return limits;
    }

    Json json() {
        return json;
    }

    RawCalls raw() {
        return raw;
    }

    Load load() {
        return load;
    }

    Disk disk() {
        return disk;
    }

    Activity activity() {
        return activity;
    }

    boolean isToken(String offered) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** What a child is told when it was let in. */
    Map<String, ?> greeting() {
        return Map.of("op", "hello", "version", Conversation.VERSION, "scene", dispatcher.scene(), "capability",
                capability().toString(), "region",
                Regions.where(region),
                "frame", limits.frameBytes());
    }

    /** Takes a connection in; false where there are too many. */
    boolean admit(Connection connection) {
        activity.begin();
        connections.add(connection);
        return connections.size() <= limits.connections();
    }

    void ended(Connection connection, int calls) {
        if (calls > 0) {
            parted("The program ended a connection with " + calls + (calls == 1 ? " call" : " calls")
                    + " under way; what it was to be answered is lost.");
        }
        if (connections.remove(connection)) {
            pastDrops.addAndGet(connection.events().drops());
            activity.end();
        }
    }

    /** A connection ended in another way than it should. */
    void parted(String line) {
        partings.add(line);
    }

    /** A connection is closed from here, since the child broke a rule. */
    void refused(String sentence) {
        BridgeOffer.Reports reports = offer.reports();
        if (reports == null) {
            refused.happened(sentence);
        } else {
            reports.refused(sentence);
        }
    }

    /**
     * The program says that something in it failed: it fails on the script's loop, as a handler in this process would.
     *
     * @param told all that it says of it
     */
    void failed(Map<?, ?> told, String message) {
        BridgeOffer.Reports reports = offer.reports();
        if (reports == null) {
            failed.happened(message);
        } else {
            reports.failed(told);
        }
    }

    private void fail(String message) {
        dispatcher.deliver(CompletableFuture.completedFuture(""), (_, _) -> {
            throw new ScriptException(message, List.of(), null);
        });
    }

    /** A connection cannot be taken in by the host itself. */
    void unaccepted(String reason) {
        unaccepted.happened(reason);
    }

    /** Nobody waits for the answer of a call that failed. */
    void unheard(DispatcherException failure) {
        unheard.happened(failure.explanation());
    }

    /** What may not be logged any more is left out. */
    void log(LogLevel level, String text) {
        try {
            dispatcher.log(level, text);
        } catch (DispatcherException _) {
            // There are too many lines already, and that is told.
        }
    }

    private Repeats repeats(String one, String many, Duration pause) {
        return new Repeats(line -> log(LogLevel.WARNING, line), one, many, pause);
    }

    private void awaitRound() throws InterruptedException {
        CompletableFuture<Void> round = new CompletableFuture<>();
        thread.execute(() -> round.complete(null));
        var _ = round.completeOnTimeout(null, LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
