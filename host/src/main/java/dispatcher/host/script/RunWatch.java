package dispatcher.host.script;

import dispatcher.binding.RegionBinding;
import dispatcher.host.limit.Usage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Looks at the runs of one script. Is called by several threads, must not wait. */
public interface RunWatch {
    /** Looks at nothing, and costs nothing. */
    RunWatch NONE = UnaryOperator::identity;

    /** A run is made; gives what to put around each region that it calls. */
    UnaryOperator<RegionBinding> made();

    /** A run's main code begins. @param usage tells what it uses at that moment */
    default void running(Supplier<Usage> usage) {}

    /** A run has ended. @param usage what it used in the end */
    default void ended(Usage usage) {}
}
