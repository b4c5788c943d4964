package dispatcher.host.observe;

import dispatcher.host.script.RunWatch;
import dispatcher.host.session.Tap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one process looks at. Safe for use by several threads.
 *
 * <p>Where nobody asks for anything, {@link #NONE} puts nothing around regions and no tap on sessions.
 */
public final class Observation {
    /** Looks at nothing. */
    public static final Observation NONE = new Observation(Counted.NOWHERE, List.of(), false, false);

    private final Counted counted;
    private final List<Function<String, Tap>> taps;
    private final boolean tellsCalls;
    private final boolean counts;
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    private Observation(Counted counted, List<Function<String, Tap>> taps, boolean tellsCalls, boolean counts) {
        this.counted = counted;
        this.taps = taps;
        this.tellsCalls = tellsCalls;
        this.counts = counts;
    }

    /** Counts, and shows what is counted there. */
    public Observation counting(Counted where) {
        return new Observation(where, taps, tellsCalls, true);
    }

    /** Tells the wire's traffic to one more. @param tap makes one for each script */
    public Observation with(Function<String, Tap> tap) {
        List<Function<String, Tap>> more = new ArrayList<>(taps);
        more.add(tap);
        return new Observation(counted, more, tellsCalls, counts);
    }

    /** Lets failures tell the id of their call. */
    public Observation tellingCalls(boolean tells) {
        return new Observation(counted, taps, tells, counts);
    }

    /** Whether it looks at anything at all. */
    public boolean isOn() {
        return counts || tellsCalls || !taps.isEmpty();
    }

    /** What was counted of a script. */
    public Tally tally(String script) {
        return tallies.computeIfAbsent(script, name -> new Tally(name, counted));
    }

    /** For the runs of a script. */
    public RunWatch watch(String script) {
        return isOn() ? new ScriptWatch(tally(script), tellsCalls) : RunWatch.NONE;
    }

    /** For one session of a script; null where nothing is told. */
    public @Nullable Tap tap(String script) {
        List<Tap> all = new ArrayList<>();
        if (counts) {
            all.add(new WireTally(tally(script)));
        }
        taps.forEach(each -> all.add(each.apply(script)));
        return Taps.of(all);
    }
}
