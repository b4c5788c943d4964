package dispatcher.host.observe;

import dispatcher.binding.RegionBinding;
import dispatcher.host.limit.Usage;
import dispatcher.host.script.RunWatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Looks at the runs of one script. Safe for use by several threads. */
final class ScriptWatch implements RunWatch {
    private final Tally tally;
    private final boolean tells;

    ScriptWatch(Tally tally, boolean tells) {
        this.tally = tally;
        this.tells = tells;
    }

    @Override
    public UnaryOperator<RegionBinding> made() {
        ScriptCalls calls = new ScriptCalls(tally, tells);
        return region -> new ObservedRegion(region, calls);
    }

    @Override
    public void running(Supplier<Usage> usage) {
        tally.uses(usage);
    }

    @Override
    public void ended(Usage usage) {
        tally.uses(() -> usage);
    }
}
