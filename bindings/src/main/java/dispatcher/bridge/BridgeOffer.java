package dispatcher.bridge;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge offers besides the binding, for a child that has no files of its own: one in which the host itself runs a script.
 *
 * @param folder what the child may read; null: nothing
 * @param ended is told how the child says that its script ended, on the bridge's thread; null: it is not asked
 */
public record BridgeOffer(@Nullable BridgeFolder folder, @Nullable Consumer<Map<?, ?>> ended) {
    /** Nothing. */
    public static final BridgeOffer NONE = new BridgeOffer(null, null);

    void ending(Map<?, ?> told) {
        if (ended == null) {
            throw new DispatcherException(FailureKind.DENIED, "Nobody asked how the program ends.", "Exit instead.");
        }
        ended.accept(told);
    }
}
