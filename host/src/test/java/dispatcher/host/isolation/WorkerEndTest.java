package dispatcher.host.isolation;

import dispatcher.host.limit.Limit;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptRun;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However a worker ends, the host goes on, says why in one line, and leaves nothing. */
class WorkerEndTest extends IsolationTestBase {
    private static final String FOR_EVER = """
            print("running", flush=True)
            while True:
                try:
                    while True:
                        pass
                except BaseException:
                    pass
            """;

    private CompletableFuture<Ending> begin(ScriptRun run) {
        CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(run::run,
                task -> Thread.ofPlatform().daemon().start(task));
        await(() -> out().contains("running"));
        return ending;
    }

    private WorkerProcess worker() {
        return Objects.requireNonNull(worker);
    }

    private void assertNothingIsLeft() {
        await(() -> !worker().process().isAlive() && worker().process().descendants().findAny().isEmpty());
        assertThat(Files.exists(worker().bridge().folder())).isFalse();
    }

    @Test
    void aScriptThatNeverEndsIsEndedAtOnceWhenItIsInterrupted() throws Exception {
        ScriptRun run = prepared(file("loop.py", FOR_EVER));
        var ending = begin(run);
        run.interrupt();
        assertThat(ending.get(60, TimeUnit.SECONDS)).isEqualTo(new Ending.Interrupted());
        assertThat(said()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void aWorkerThatIsKilledIsToldInOneLine() throws Exception {
        var ending = begin(prepared(file("loop.py", FOR_EVER)));
        worker().process().descendants().forEach(ProcessHandle::destroyForcibly);
        worker().process().destroyForcibly();
        assertThat(ending.get(60, TimeUnit.SECONDS)).isEqualTo(new Ending.Failed());
        assertThat(said()).matches("\\S+/loop\\.py: its worker was ended by the signal KILL\\.\n");
        assertNothingIsLeft();
    }

    @Test
    void aWorkerThatIsAskedToEndHasFailed() throws Exception {
        var ending = begin(prepared(file("loop.py", FOR_EVER)));
        Stream.concat(Stream.of(worker().process().toHandle()), worker().process().descendants())
                .filter(process -> process.children().findAny().isEmpty()).forEach(ProcessHandle::destroy);
        assertThat(ending.get(60, TimeUnit.SECONDS)).isEqualTo(new Ending.Failed());
        assertThat(said()).matches("\\S+/loop\\.py: its worker was ended by the signal TERM\\.\n");
        assertNothingIsLeft();
    }

    @Test
    void aScriptThatTakesMoreMemoryThanItMayIsEndedForThat() throws Exception {
        limits = limits.with(Limit.MEMORY, "64MiB");
        Ending ending = run("memory.py", """
                kept = []
                while True:
                    try:
                        kept.append(bytearray(1 << 20))
                    except MemoryError:
                        pass
                """);
        assertThat(ending).isInstanceOf(Ending.Limited.class);
        assertThat(said()).matches("\\S+ ERROR memory\\.py: limit memory: [^\n]* of 64 MiB[^\n]*\n");
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void handlerErrorsAreToldWhenTheyHappenAndTheScriptGoesOn() throws Exception {
        Ending ending = run("handlers.py", """
                from dispatcher import *
                def broken():
                    raise ValueError("first")
                after(0.01, broken)
                after(0.2, lambda: print("went on"))
                """);
        assertThat(said()).startsWith(folder + "/handlers.py:3: ValueError: first\n");
        assertThat(out()).isEqualTo("went on\n");
        assertThat(ending).isEqualTo(new Ending.Failed());
    }

    @Test
    void aSecondRunFindsWhatTheFirstHasStored() throws Exception {
        run("store.py", "from dispatcher import *\nstore['n'] = store.get('n', 0) + 1\nprint(store['n'])\n");
        run("store.py", "from dispatcher import *\nstore['n'] = store.get('n', 0) + 1\nprint(store['n'])\n");
        assertThat(out()).isEqualTo("1\n2\n");
    }
}
