package dispatcher.guest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A context that is made before it is known for which script. */
@Timeout(120)
class SpareContextTest {
    private static final String PYTHON = "python";

    private static final LibraryFiles NONE = LibraryFiles.load(SpareContextTest.class, "none", List.of());

    private final GuestEngines engines = new GuestEngines(PYTHON, Map.of(), NONE,
            (context, _) -> context.eval(PYTHON, "'loaded'"));
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void whatIsTakenIsMadeAnew() {
        try (SpareContext spare = new SpareContext(this::make)) {
            LateContext first = await(spare);
            LateContext second = await(spare);
            assertThat(second).isNotSameAs(first);
            assertThat(made.get()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        try (SpareContext spare = new SpareContext(() -> {
            if (made.get() == 0) {
                made.incrementAndGet();
                throw new OutOfMemoryError("thrown by the test");
            }
            return make();
        })) {
            assertThat(await(spare)).isNotNull();
            assertThat(made.get()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whatIsBeingMadeIsWaitedFor() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (SpareContext spare = new SpareContext(() -> {
            begun.countDown();
            await(released);
            return make();
        })) {
            await(begun);
            var taken = CompletableFuture.supplyAsync(spare::take);
            assertThat(taken).isNotDone();
            released.countDown();
            assertThat(taken).succeedsWithin(Duration.ofSeconds(60)).extracting(Optional::isPresent).isEqualTo(true);
        }
    }

    @Test
    void whoWaitsForOneHindersNobody(@TempDir Path folder) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (GuestEngines slow = new GuestEngines(PYTHON, Map.of(), NONE, (context, policy) -> {
            if (policy == Policy.CONSTRAINED) {
                begun.countDown();
                await(released);
            }
            return context.eval(PYTHON, "'loaded'");
        })) {
            slow.standBy();
            await(begun);
            FutureTask<LoadedContext> taken = new FutureTask<>(() -> newContext(slow, Policy.CONSTRAINED, folder));
            Thread taker = Thread.ofPlatform().start(taken);
            while (taker.getState() != Thread.State.WAITING) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            assertThat(newContext(slow, Policy.TRUSTED, folder).library().asString()).isEqualTo("loaded");
            released.countDown();
            assertThat(taken).succeedsWithin(Duration.ofSeconds(60));
        }
    }

    private static LoadedContext newContext(GuestEngines engines, Policy policy, Path folder) {
        var in = new ByteArrayInputStream(new byte[0]);
        var out = new ByteArrayOutputStream();
        return engines.newContext(environment(in, out, out, policy), files(folder));
    }

    @Test
    void filesAndStreamsComeWithTheScript(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "some notes");
        LateContext late = make();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.UTF_8));
        LoadedContext loaded = late.of(environment(in, out, err, Policy.CONSTRAINED), files(folder));
        try (Context context = loaded.context()) {
            assertThat(loaded.library().asString()).isEqualTo("loaded");
            context.eval(PYTHON, """
                    import os, sys
                    print(open("notes.txt").read(), input(), os.listdir("."), os.getcwd(), flush=True)
                    print("told", file=sys.stderr, flush=True)
                    try:
                        open("/etc/passwd")
                    except PermissionError:
                        print("refused", flush=True)
                    """);
        }
        assertThat(out).hasToString("some notes typed ['notes.txt'] " + folder + "\nrefused\n");
        assertThat(err).hasToString("told\n");
    }

    private LateContext make() {
        made.incrementAndGet();
        return engines.late(Policy.CONSTRAINED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LateContext await(SpareContext spare) {
        while (true) {
            Optional<LateContext> taken = spare.take();
            if (taken.isPresent()) {
                return taken.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @SuppressWarnings("NullAway") // There is nobody to call.
    private static GuestEnvironment environment(ByteArrayInputStream in, ByteArrayOutputStream out,
            ByteArrayOutputStream err, Policy policy) {
        return new GuestEnvironment(null, List.of(), in, out, err, policy, () -> null);
    }

    private static ScriptFileSystem files(Path folder) {
        return new ScriptFileSystem(NONE, folder, Policy.CONSTRAINED, null, FileReads.IGNORED);
    }
}
