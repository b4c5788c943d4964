package dispatcher.guest.testing;

import dispatcher.binding.Contact;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.Registration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A region that is lost and comes back when a test says so. */
public final class TestContact implements Contact {
    private final TestLoop loop;
    private final List<Consumer<Loss>> lost = new CopyOnWriteArrayList<>();
    private final List<Consumer<Gap>> restored = new CopyOnWriteArrayList<>();
    private final List<Consumer<Gone>> gone = new CopyOnWriteArrayList<>();

    TestContact(TestLoop loop) {
        this.loop = loop;
    }

    public void lose(Loss loss) {
        lost.forEach(handler -> loop.add(() -> handler.accept(loss)));
    }

    public void restore(Gap gap) {
        restored.forEach(handler -> loop.add(() -> handler.accept(gap)));
    }

    public void forget(Gone object) {
        gone.forEach(handler -> loop.add(() -> handler.accept(object)));
    }

    /** How many handlers there are. */
    public int handlers() {
        return lost.size() + restored.size() + gone.size();
    }

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

    private static <T> CompletableFuture<Registration> add(List<Consumer<T>> handlers, Consumer<T> handler) {
        handlers.add(handler);
        return CompletableFuture.completedFuture(() -> handlers.remove(handler));
    }
}
