package dispatcher.guest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A context that is made before it is known for which script, on the thread of that script. */
@Timeout(120)
class SpareContextTest {
    private static final String PYTHON = "python";

    private static final LibraryFiles NONE = LibraryFiles.load(SpareContextTest.class, "none", List.of());

    private final GuestEngines engines = new GuestEngines(PYTHON, Map.of(), NONE,
            (context, _) -> context.eval(PYTHON, "'loaded'"));
    private static final ByteArrayInputStream NO_INPUT = new ByteArrayInputStream(new byte[0]);
    private static final ByteArrayOutputStream NO_OUTPUT = new ByteArrayOutputStream();

    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void eachScriptHasOneOfItsThreadsOwn() {
        Set<LateContext> all = new HashSet<>();
        Map<LateContext, Thread> makers = new ConcurrentHashMap<>();
        try (SpareContext spare = new SpareContext(() -> {
            LateContext context = make();
            makers.put(context, Thread.currentThread());
            return context;
        })) {
            for (int i = 0; i < 3; i++) {
                Thread[] thread = new Thread[1];
                LateContext context = taken(spare, () -> thread[0] = Thread.currentThread()).orElseThrow();
                assertThat(makers.get(context)).isSameAs(thread[0]);
                assertThat(thread[0].getName()).isEqualTo("script");
                all.add(context);
            }
            assertThat(all).hasSize(3);
            assertThat(spare.take()).as("on another thread").isEmpty();
        }
    }

    @Test
    void whereNoneCouldBeMadeTheScriptStartsAllTheSame() {
        try (SpareContext spare = new SpareContext(() -> {
            if (made.get() == 0) {
                made.incrementAndGet();
                throw new OutOfMemoryError("thrown by the test");
            }
            return make();
        })) {
            assertThat(taken(spare, () -> {})).isEmpty();
            assertThat(taken(spare, () -> {})).isPresent();
        }
    }

    @Test
    void whatIsBeingMadeIsWaitedForByNobodyElse() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (SpareContext spare = new SpareContext(() -> {
            begun.countDown();
            await(released);
            return make();
        })) {
            await(begun);
            CompletableFuture<Optional<LateContext>> taken = new CompletableFuture<>();
            spare.start("script", () -> taken.complete(spare.take()));
            assertThat(taken).isNotDone();
            released.countDown();
            assertThat(taken.join()).isPresent();
        }
    }

    @Test
    void whatNoScriptTakesIsClosed() {
        CompletableFuture<LateContext> closed = new CompletableFuture<>();
        try (SpareContext spare = new SpareContext(() -> {
            LateContext context = make();
            closed.complete(context);
            return context;
        })) {
            CompletableFuture<Thread> thread = new CompletableFuture<>();
            spare.start("script", () -> thread.complete(Thread.currentThread()));
            assertThat(thread.join().join(Duration.ofSeconds(60))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Context context = closed.join().of(environment(NO_INPUT, NO_OUTPUT, NO_OUTPUT), files(Path.of("/"))).context();
        assertThatExceptionOfType(PolyglotException.class).isThrownBy(() -> context.eval(PYTHON, "1"))
                .matches(PolyglotException::isCancelled);
    }

    private static Optional<LateContext> taken(SpareContext spare, Runnable before) {
        CompletableFuture<Optional<LateContext>> taken = new CompletableFuture<>();
        spare.start("script", () -> {
            before.run();
            taken.complete(spare.take());
        });
        return taken.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filesAndStreamsComeWithTheScript(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "some notes");
        LateContext late = make();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.UTF_8));
        LoadedContext loaded = late.of(environment(in, out, err), files(folder));
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

    @SuppressWarnings("NullAway") // There is nobody to call.
    private static GuestEnvironment environment(ByteArrayInputStream in, ByteArrayOutputStream out,
            ByteArrayOutputStream err) {
        return new GuestEnvironment(null, List.of(), in, out, err, Policy.CONSTRAINED, () -> null);
    }

    private static ScriptFileSystem files(Path folder) {
        return new ScriptFileSystem(NONE, folder, Policy.CONSTRAINED, null, FileReads.IGNORED);
    }
}
