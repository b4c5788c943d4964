package dispatcher.bridge;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge offers besides the binding, for a child that has no files of its own: one in which the host itself runs a script.
 *
 * @param folder what the child may read; null: nothing
 * @param reports is told what the child says of its script; null: it is not asked
 */
public record BridgeOffer(@Nullable BridgeFolder folder, @Nullable Reports reports) {
    /** Nothing. */
    public static final BridgeOffer NONE = new BridgeOffer(null, null);

    /** What a child says of its script, as it says it, on the bridge's thread. */
    public interface Reports {
        /** Something in the script failed: {@code message} and {@code trace}, a list of lines. */
        void failed(Map<?, ?> told);

        /** The script has ended: {@code kind}, and what belongs to it. */
        void ended(Map<?, ?> told);

        /** What the script uses that only the child knows: {@code queue} and {@code drops}. */
        void used(Map<?, ?> told);

        /** The child has broken a rule of the bridge, so that its connection is closed. */
        void refused(String sentence);
    }

    Reports asked() {
        if (reports == null) {
            throw new DispatcherException(FailureKind.DENIED, "Nobody asked how the program fares.", "Exit instead.");
        }
        return reports;
    }
}
