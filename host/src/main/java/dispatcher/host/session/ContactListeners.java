package dispatcher.host.session;

import dispatcher.binding.Contact;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.Registration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear how a region is lost and comes back; told on any thread, and must not block. Safe for use by several threads. */
final class ContactListeners implements Contact {
    private static final System.Logger LOG = System.getLogger(ContactListeners.class.getName());

    private final List<Consumer<Loss>> lost = new CopyOnWriteArrayList<>();
    private final List<Consumer<Gap>> restored = new CopyOnWriteArrayList<>();
    private final List<Consumer<Gone>> gone = new CopyOnWriteArrayList<>();

    @Override
    public CompletableFuture<Registration> onLost(Consumer<Loss> handler) {
        return add(lost, handler);
    }

    @Override
    public CompletableFuture<Registration> onRestored(Consumer<Gap> handler) {
        return add(restored, handler);
    }

    @Override
    public CompletableFuture<Registration> onGone(Consumer<Gone> handler) {
        return add(gone, handler);
    }

    void lost(Loss loss) {
        tell(lost, loss);
    }

    void restored(Gap gap) {
        tell(restored, gap);
    }

    void gone(Gone object) {
        tell(gone, object);
    }

    /** Whether anybody wants to know if the region answers. */
    boolean any() {
        return !lost.isEmpty() || !restored.isEmpty();
    }

    private static <T> CompletableFuture<Registration> add(List<Consumer<T>> listeners, Consumer<T> handler) {
        // The same function may be added twice, and is then told twice.
        Consumer<T> own = handler::accept;
        listeners.add(own);
        return CompletableFuture.completedFuture(() -> listeners.remove(own));
    }

    private static <T> void tell(List<Consumer<T>> listeners, T event) {
        for (Consumer<T> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException thrown) {
                LOG.log(System.Logger.Level.ERROR, "A listener failed", thrown);
            }
        }
    }
}
