package dispatcher.guest.testing;

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
import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A binding over a {@link TestLoop} and a {@link TestRegion}; answers come from another thread. */
public final class TestDispatcher implements Dispatcher, AutoCloseable {
    private final TestLoop loop = new TestLoop();
    private final TestRegion region = new TestRegion();
    private final ScheduledExecutorService others = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<Registration, UUID> subscriptions = new ConcurrentHashMap<>();
    private final Map<Registration, Consumer<Callback>> handlers = new ConcurrentHashMap<>();
    private final AtomicInteger pending = new AtomicInteger();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Map<Registration, Consumer<ObjectChange>> watchers = new ConcurrentHashMap<>();
    private final TestStore store = new TestStore();
    private final TestContact contact = new TestContact(loop);
    private final TestOtherRegion other = new TestOtherRegion(this);
    private volatile @Nullable Watch watched;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private volatile int status = -1;
    private volatile boolean silent;

    public TestLoop loop() {
        return loop;
    }

    public TestRegion region() {
        return region;
    }

    /** What the script logged, as {@code INFO text}. */
    public List<String> log() {
        return log;
    }

    /** The exit status, or -1. */
    public int status() {
        return status;
    }

    /** Whether anything could still come for the script. */
    public boolean idle() {
        return pending.get() == 0 && handlers.isEmpty();
    }

    /** How many subscriptions and timers there are. */
    public int registrations() {
        return handlers.size();
    }

    /** Whether nothing waits on the loop. */
    public boolean idleLoop() {
        return loop.isEmpty();
    }

    /** How the calls travelled until now, in order. */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /** From now on nothing is answered. */
    public void fallSilent() {
        silent = true;
    }

    /** From now on calls are answered again. */
    public void speakAgain() {
        silent = false;
    }

    /** Tells the subscribers of an object that somebody touched it. */
    public void touch(UUID object, UUID avatar) {
        Vector3 x = new Vector3(1, 0, 0);
        var surface = new SurfaceTouchEventArgs(x, 4, x, new Vector3(1, 2, 3), Vector3.ZERO, Vector3.ZERO);
        tell(object, new TouchCallback(object, Ids.ZERO, avatar, Vector3.ZERO, surface));
    }

    /** Tells the subscribers of an object where it is. */
    public void moved(UUID object, Vector3 position) {
        tell(object, new UpdatedCallback(object, Ids.ZERO, position));
    }

    private void tell(UUID object, Callback event) {
        subscriptions.forEach((registration, about) -> {
            Consumer<Callback> handler = handlers.get(registration);
            if (about.equals(object) && handler != null) {
                loop.add(() -> handler.accept(event));
            }
        });
    }

    @Override
    public String scene() {
        return "Test Region";
    }

    @Override
    public RegionAddress address() {
        return ScriptRun.ADDRESS;
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        throw new UnsupportedOperationException("Guests call");
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        deliveries.add(delivery);
        if (silent) {
            return new CompletableFuture<>();
        }
        return CompletableFuture.supplyAsync(() -> region.answer(request), others);
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return CompletableFuture.supplyAsync(() -> region.asset(prim), others);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return subscribe(object, event -> {
            if (event instanceof TouchCallback touch) {
                handler.accept(touch);
            }
        });
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return subscribe(objects.getFirst(), event -> {
            if (event instanceof UpdatedCallback update) {
                handler.accept(update);
            }
        });
    }

    private CompletableFuture<Registration> subscribe(UUID object, Consumer<Callback> handler) {
        if (region.objects().stream().noneMatch(each -> each.id().equals(object))) {
            return CompletableFuture.failedFuture(new DispatcherException(FailureKind.REFUSED, "no such object", ""));
        }
        return CompletableFuture.supplyAsync(() -> {
            Registration registration = registration(null);
            subscriptions.put(registration, object);
            handlers.put(registration, handler);
            return registration;
        }, others);
    }

    private Registration registration(@Nullable Future<?> timer) {
        return new Registration() {
            @Override
            public void cancel() {
                handlers.remove(this);
                if (timer != null) {
                    timer.cancel(false);
                }
            }
        };
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        watched = watch;
        return CompletableFuture.supplyAsync(() -> {
            Registration registration = registration(null);
            watchers.put(registration, handler);
            handlers.put(registration, _ -> {});
            return registration;
        }, others);
    }

    /** Tells how the region is lost and comes back. */
    @Override
    public TestContact contact() {
        return contact;
    }

    /** What the script watches. */
    public @Nullable Watch watched() {
        return watched;
    }

    /** Tells those who watch of a change. */
    public void changed(ObjectChange change) {
        watchers.forEach((registration, handler) -> loop.add(() -> {
            if (handlers.containsKey(registration)) {
                handler.accept(change);
            }
        }));
    }

    /** There is one other region, named {@code other}, with an address of its own; it has this one's objects. */
    @Override
    public CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        return nameOrUrl.equals("other") || nameOrUrl.equals(TestOtherRegion.URL)
                ? CompletableFuture.completedFuture(other)
                : CompletableFuture.failedFuture(new DispatcherException(FailureKind.DENIED,
                        "This script may not connect to " + nameOrUrl + ".", ""));
    }

    /** How many values of the store were asked for. */
    public int storeReads() {
        return store.reads();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Registration every(Duration period, Runnable handler) {
        Registration[] self = new Registration[1];
        Runnable tick = () -> loop.add(() -> {
            if (handlers.containsKey(self[0])) {
                handler.run();
            }
        });
        self[0] = registration(
                others.scheduleAtFixedRate(tick, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS));
        handlers.put(self[0], _ -> {});
        return self[0];
    }

    @Override
    public Registration after(Duration delay, Runnable handler) {
        Registration[] self = new Registration[1];
        self[0] = registration(others.schedule(() -> loop.add(() -> {
            if (handlers.remove(self[0]) != null) {
                handler.run();
            }
        }), delay.toNanos() + 1, TimeUnit.NANOSECONDS));
        handlers.put(self[0], _ -> {});
        return self[0];
    }

    @Override
    public <T> void deliver(
            CompletableFuture<T> result, BiConsumer<? super @Nullable T, ? super @Nullable DispatcherException> then) {
        pending.incrementAndGet();
        result.whenComplete((value, failure) -> loop.add(() -> {
            pending.decrementAndGet();
            then.accept(value, known(failure));
        }));
    }

    private static @Nullable DispatcherException known(@Nullable Throwable failure) {
        return (DispatcherException) (failure instanceof CompletionException wrapper ? wrapper.getCause() : failure);
    }

    @Override
    public <T> T await(CompletableFuture<T> result) throws DispatcherException {
        try {
            return result.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof DispatcherException known) {
                throw known;
            }
            throw failure;
        }
    }

    @Override
    public void log(LogLevel level, String text) {
        log.add(level + " " + text);
    }

    @Override
    public void exit(int exitStatus) {
        status = exitStatus;
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
