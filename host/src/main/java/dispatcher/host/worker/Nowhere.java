package dispatcher.host.worker;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Store;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The binding of a script that has no region yet: every call of it fails. */
final class Nowhere implements Dispatcher {
    @Override
    public String scene() {
        return "";
    }

    @Override
    public RegionAddress address() {
        throw failure();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public Contact contact() {
        throw failure();
    }

    @Override
    public CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        return CompletableFuture.failedFuture(failure());
    }

    @Override
    public Store store() {
        throw failure();
    }

    @Override
    public Registration every(Duration period, Runnable handler) {
        throw failure();
    }

    @Override
    public Registration after(Duration delay, Runnable handler) {
        throw failure();
    }

    @Override
    public <T> void deliver(CompletableFuture<T> result,
            BiConsumer<? super @Nullable T, ? super @Nullable DispatcherException> then) {
        throw failure();
    }

    @Override
    public <T> T await(CompletableFuture<T> result) {
        throw failure();
    }

    @Override
    public void log(LogLevel level, String text) {
        // Nobody listens.
    }

    @Override
    public void exit(int status) {
        // Its end is the end of its code.
    }

    private static DispatcherException failure() {
        return new DispatcherException(FailureKind.DENIED, "There is no region here.", "");
    }
}
