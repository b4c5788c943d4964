package dispatcher.hostile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param name the job's
 * @param ending how the run ended: a name of {@link dispatcher.host.script.Ending}, or {@link #RUNNING}
 * @param out what the script wrote on standard output, as far as it was kept
 * @param lines what the operator read
 * @param millis how long it took
 * @param neighbours how the neighbours did meanwhile
 * @param left what it left behind, in words
 * @param beside how a neighbour in a host did meanwhile that nobody attacks; null where that is not known yet
 */
record Outcome(
        String name, String ending, String out, List<String> lines, long millis, List<Pace> neighbours,
        List<String> left, @Nullable Pace beside) {
    Outcome(String name, String ending, String out, List<String> lines, long millis, List<Pace> neighbours,
            List<String> left) {
        this(name, ending, out, lines, millis, neighbours, left, null);
    }

    /** The same with the pace of a neighbour elsewhere. */
    Outcome beside(Pace other) {
        return new Outcome(name, ending, out, lines, millis, neighbours, left, other);
    }

    /** The same, with what else is not as it was before. */
    Outcome leaving(List<String> more) {
        List<String> all = Stream.concat(left.stream(), more.stream()).toList();
        return new Outcome(name, ending, out, lines, millis, neighbours, all, beside);
    }

    /** The ending of a run that had not ended when its time was over. */
    static final String RUNNING = "Running";
}
