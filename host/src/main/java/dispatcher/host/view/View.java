package dispatcher.host.view;

import dispatcher.failure.DispatcherException;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.feed.Feed;
import dispatcher.host.view.feed.Feeds;
import dispatcher.host.view.scripts.Scripts;
import dispatcher.host.view.server.PageServer;
import dispatcher.host.view.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window on a region and on scripts. Nothing is asked of the region while no browser looks. All of it happens on one thread,
 * which never waits. Safe for use by several threads.
 */
public final class View implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long TICK_MS = 33;
    private static final long AGAIN_SECONDS = 3;

    private final Supplier<SessionOptions> region;
    private final Scripts scripts;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("view").factory());
    private final World world = new World();
    private final History history = new History();
    private final List<Guest> guests = new ArrayList<>();
    private final PageServer server;
    private @Nullable Feed feed;
    private boolean opening;
    private long seconds;
    private boolean closed;

    private View(int port, Supplier<SessionOptions> region, Scripts scripts) {
        this.region = region;
        this.scripts = scripts;
        this.server = PageServer.start(port, line -> {
            Guest guest = new Guest(this, line);
            run(() -> enter(guest));
            return guest;
        });
        var _ = thread.scheduleAtFixedRate(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
        var _ = thread.scheduleAtFixedRate(this::second, 0, 1, TimeUnit.SECONDS);
    }

    /**
     * Opens a window.
     *
     * @param port 0: any free one
     * @param region how to come to the region; may wait, is called when the first browser looks
     * @throws DispatcherException WRONG_ARGUMENT: the port is taken
     */
    public static View open(int port, Supplier<SessionOptions> region, Scripts scripts) {
        return new View(port, region, scripts);
    }

    /** What to open in a browser; whoever has it may do what the view's user may. */
    public String address() {
        return server.address();
    }

    /** Sends all browsers away, and leaves nothing of them in the region. */
    @Override
    public void close() {
        run(this::end);
        thread.shutdown();
        try {
            boolean _ = thread.awaitTermination(3, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }

    private void end() {
        closed = true;
        leave(guests.stream().map(Guest::leave).toList());
        guests.clear();
        if (feed != null) {
            feed.close();
        }
    }

    /** The avatars shall be out before the session ends, if the region can still be told. */
    private static void leave(List<? extends CompletableFuture<?>> leaving) {
        CompletableFuture.allOf(leaving.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
    }

    World world() {
        return world;
    }

    Scripts scripts() {
        return scripts;
    }

    History history() {
        return history;
    }

    @Nullable
    Feed feed() {
        return feed;
    }

    /** Does something on the view's thread; false where that has ended, since nobody looks any more. */
    boolean run(Runnable task) {
        try {
            thread.execute(() -> guarded(task));
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }

    void left(Guest guest) {
        if (guests.remove(guest)) {
            var _ = guest.leave();
        }
    }

    /** Whether another browser window is in the region as the same avatar. */
    boolean isShared(Guest guest) {
        return guests.stream()
                .anyMatch(other -> other != guest && other.isInside() && other.avatar().equals(guest.avatar()));
    }

    private void enter(Guest guest) {
        if (closed) {
            return;
        }
        guests.add(guest);
        if (feed == null) {
            openFeed();
        }
    }

    private void tick() {
        guarded(() -> {
            if (!guests.isEmpty() && feed != null) {
                feed.tick();
            }
            guests.forEach(Guest::update);
        });
    }

    /** A browser's plots go on by it, also while all scripts are as they were. */
    private void second() {
        guarded(() -> {
            List<Map<String, Object>> status = scripts.status();
            history.add(status);
            world.begin();
            world.fact("commands", JSON.writeValueAsString(scripts.commands()));
            world.fact("scripts", JSON.writeValueAsString(status));
            world.fact("second", String.valueOf(++seconds));
        });
    }

    /** A mistake in one turn must not end all later ones. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            System.getLogger(View.class.getName()).log(System.Logger.Level.WARNING, "The view failed once", failure);
        }
    }

    private void openFeed() {
        if (opening || closed) {
            return;
        }
        opening = true;
        Thread.ofVirtual().name("view-opening").start(() -> {
            try {
                Feed open = Feeds.open(region.get(), world, this::run);
                if (!run(() -> opened(open))) {
                    open.close();
                }
            } catch (RuntimeException failure) {
                run(() -> notOpened(failure));
            }
        });
    }

    private void opened(Feed open) {
        opening = false;
        if (closed) {
            open.close();
            return;
        }
        feed = open;
        guests.forEach(Guest::join);
    }

    private void notOpened(RuntimeException failure) {
        Throwable cause = failure.getCause() instanceof DispatcherException known ? known : failure;
        world.begin();
        world.fact("connection", JSON.writeValueAsString(Map.of("state", "lost", "why",
                cause instanceof DispatcherException known
                        ? known.explanation()
                        : String.valueOf(cause.getMessage()))));
        var _ = thread.schedule(() -> {
            opening = false;
            if (!guests.isEmpty()) {
                openFeed();
            }
        }, AGAIN_SECONDS, TimeUnit.SECONDS);
    }
}
