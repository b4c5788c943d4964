package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Session;
import dispatcher.host.transport.Deadline;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about what a script hears, against a built-in region. */
class ScriptContractTest extends RunTestBase {
    private static final Vector3 PLACE = new Vector3(10, 20, 30);

    private int queue = 10_000;
    private @Nullable ScriptRun running;

    private CompletableFuture<Ending> start(Consumer<Dispatcher> main) {
        running = new ScriptRun(JavaScripts.script(folder, main), options(), log(), CompletableFuture.completedFuture(
                Session.open(options(region).withLives(Duration.ofSeconds(300), Duration.ofSeconds(3)))));
        return running.start();
    }

    private Ending end(Consumer<Dispatcher> main) {
        return start(main).orTimeout(60, TimeUnit.SECONDS).join();
    }

    private ScriptRun running() {
        return Objects.requireNonNull(running);
    }

    @Override
    ScriptOptions options() {
        return super.options().withLimits(new Limits(Map.of(Limit.QUEUE, (long) queue)));
    }

    private static void touch(Session as, UUID object, int number) {
        get(as.send(new TouchObjectRequest(object, Ids.ZERO, Touches.numbered(number))));
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void handlersOfTheConnectionKeepNoScriptRunning() {
        assertThat(end(script -> {
            get(script.contact().onLost(_ -> {}));
            get(script.contact().onRestored(_ -> {}));
            get(script.contact().onGone(_ -> {}));
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void aScriptHearsOfARestartAndThenOfTouchesAgain() {
        List<Object> heard = new CopyOnWriteArrayList<>();
        assertThat(end(script -> {
            Thread loop = Thread.currentThread();
            UUID lamp = box(script, "Lamp", PLACE);
            get(script.contact().onLost(_ -> heard.add("lost")));
            get(script.contact().onRestored(gap -> {
                assertThat(Thread.currentThread()).isSameAs(loop);
                heard.add(gap.cause());
                script.deliver(script.send(new TouchObjectRequest(lamp, Ids.ZERO, null)), (_, _) -> {});
            }));
            get(script.onTouch(lamp, _ -> {
                heard.add("touch");
                script.exit(0);
            }));
            get(script.send(new RestartRequest(200)));
            script.every(Duration.ofMillis(100),
                    () -> script.deliver(script.send(new SetObjectPositionRequest(lamp, PLACE)), (_, _) -> {}));
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).endsWith(Gap.Cause.RESTARTED, "touch");
        assertThat(heard).filteredOn(Gap.Cause.RESTARTED::equals).hasSize(1);
        assertThat(said()).contains("The region was started anew; the subscriptions are made anew.");
    }

    @Test
    void aLossIsInTheLogThoughTheScriptNeitherListensNorCalls() {
        CompletableFuture<Ending> end = start(script -> script.every(Duration.ofHours(1), () -> {}));
        region.close();
        awaitTheLossIn(end);
    }

    @Test
    void theLossOfAnotherRegionOfAScriptIsInTheLogToo() {
        Region other = region(RegionOptions.standard().withScene("Other Region").withPort(0).withUdpPort(0));
        allowed.put("other", options(other).withLives(Duration.ofSeconds(300), Duration.ofSeconds(3)));
        awaitTheLossIn(start(script -> {
            get(script.connect("other"));
            other.close();
            script.every(Duration.ofHours(1), () -> {});
        }));
    }

    private void awaitTheLossIn(CompletableFuture<Ending> run) {
        Deadline.await("the loss in the log", () -> said().contains("The region is lost; it answered last at "));
        running().interrupt();
        assertThat(run.join()).isEqualTo(new Ending.Interrupted());
    }

    @Test
    void aFullQueueDropsEventsAndTellsTheGap() {
        queue = 5;
        List<Object> heard = new CopyOnWriteArrayList<>();
        CountDownLatch subscribed = new CountDownLatch(1);
        CountDownLatch touched = new CountDownLatch(1);
        UUID[] lamp = new UUID[1];
        CompletableFuture<Ending> end = start(script -> {
            lamp[0] = box(script, "Lamp", PLACE);
            get(script.contact().onRestored(gap -> {
                heard.add(gap);
                script.exit(0);
            }));
            get(script.onTouch(lamp[0], touch -> heard.add(touch.touchEvent().faceIndex())));
            subscribed.countDown();
            await(touched);
        });
        await(subscribed);
        Instant begun = Instant.now();
        try (Session other = Session.open(options(region))) {
            for (int i = 1; i <= 20; i++) {
                touch(other, lamp[0], i);
            }
        }
        // A touch leaves before the request that made it is answered, but its datagram may be read a little later.
        awaitDrops(end);
        touched.countDown();
        assertThat(end.join()).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).hasSize(6).startsWith(1, 2, 3, 4,
                5);
        assertThat((Gap) heard.getLast()).satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(Gap.Cause.OVERFLOW);
            assertThat(gap.dropped()).isEqualTo(15);
            assertThat(gap.began()).isBetween(begun, gap.ended());
        });
    }

    private void awaitDrops(CompletableFuture<Ending> end) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (running().usage().drops() < 15) {
            assertThat(System.nanoTime()).as(this::said).isLessThan(deadline);
            assertThat(end).isNotDone();
            Thread.onSpinWait();
        }
    }

    @Test
    void touchesKeepTheirOrderAndPositionsTheNewest() {
        List<Object> heard = new CopyOnWriteArrayList<>();
        CountDownLatch subscribed = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        UUID[] lamp = new UUID[1];
        CompletableFuture<Ending> end = start(script -> {
            lamp[0] = box(script, "Lamp", PLACE);
            get(script.onTouch(lamp[0], touch -> {
                heard.add(touch.touchEvent().faceIndex());
                if (heard.size() == 4) {
                    script.exit(0);
                }
            }));
            get(script.onUpdate(List.of(lamp[0]), move -> heard.add(move.position())));
            subscribed.countDown();
            await(done);
        });
        await(subscribed);
        try (Session other = Session.open(options(region))) {
            for (int i = 1; i <= 3; i++) {
                get(other.send(new SetObjectPositionRequest(lamp[0], new Vector3(i, 2, 3))));
                touch(other, lamp[0], i);
            }
        }
        awaitWaiting(4);
        done.countDown();
        assertThat(end.join()).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).containsExactly(new Vector3(3, 2, 3), 1, 2, 3);
    }

    private void awaitWaiting(int events) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (running().usage().queue() < events) {
            assertThat(System.nanoTime()).as(this::said).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Deleted by somebody else while the region was away, as far as the host can know. */
    @Test
    void aScriptWhoseObjectsAreGoneEnds() {
        List<Object> heard = new CopyOnWriteArrayList<>();
        assertThat(end(script -> {
            UUID lamp = box(script, "Lamp", PLACE);
            get(script.contact().onGone(heard::add));
            get(script.onTouch(lamp, _ -> {}));
            try (Session other = Session.open(options(region))) {
                get(other.send(new DeleteObjectRequest(lamp)));
                get(other.send(new RestartRequest(100)));
            }
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).singleElement().isInstanceOf(Gone.class);
        assertThat(said()).contains("any more; its handlers have ended.");
    }

    @Test
    void whatIsLeftOfASubscriptionToSeveralObjectsGoesOn() {
        List<UUID> heard = new CopyOnWriteArrayList<>();
        UUID[] door = new UUID[1];
        assertThat(end(script -> {
            UUID lamp = box(script, "Lamp", PLACE);
            door[0] = box(script, "Door", PLACE);
            get(script.onUpdate(List.of(lamp, door[0]), move -> {
                heard.add(move.objectId());
                script.exit(0);
            }));
            get(script.contact().onRestored(_ -> script.deliver(
                    script.send(new SetObjectPositionRequest(door[0], Vector3.ZERO)), (_, _) -> {})));
            try (Session other = Session.open(options(region))) {
                get(other.send(new DeleteObjectRequest(lamp)));
                get(other.send(new RestartRequest(100)));
            }
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).containsExactly(door[0]);
    }
}
