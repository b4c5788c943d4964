package dispatcher.host.cli;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the page's buttons do to a run. */
@Timeout(120)
class ViewedRunTest {
    private static final String LASTING = "import { every, log } from 'dispatcher'; every(60, () => {}); log('begun');";

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder = Path.of("");

    /** Before a run has begun there is nothing that could be ended. */
    @Test
    void whatIsAskedWhileARunBeginsIsDone() throws Exception {
        try (RunRegion region = RunRegion.of(new ConnectionOptions(), null, null, false);
                Interrupts interrupts = new Interrupts()) {
            ViewedRun viewed = viewed(region);
            viewed.ask("start");
            viewed.ask("start");
            viewed.ask("stop");
            CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> run(viewed, interrupts));
            await("was stopped");
            viewed.ask("start");
            await("begun");
            viewed.ask("restart");
            await("was stopped");
            await("begun");
            viewed.ask("");
            assertThat(code.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED);
        }
    }

    /** Whoever has lost the file by mistake has not lost the script, too. */
    @Test
    void aReloadEndsNothingWhereTheFileCannotBeRead() throws Exception {
        try (RunRegion region = RunRegion.of(new ConnectionOptions(), null, null, false);
                Interrupts interrupts = new Interrupts()) {
            ViewedRun viewed = viewed(region);
            CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> run(viewed, interrupts));
            await("begun");
            Files.delete(script());
            assertThatThrownBy(() -> viewed.askFor("reload")).isInstanceOf(DispatcherException.class)
                    .hasMessageContaining("cannot be read");
            Files.writeString(script(), LASTING.replace("begun", "mended"));
            viewed.askFor("reload");
            assertThat(await("stopped")).isEqualTo("was stopped.");
            await("mended");
            viewed.ask("");
            assertThat(code.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED);
        }
    }

    private Path script() {
        return folder.resolve("lasting.mjs");
    }

    private ViewedRun viewed(RunRegion region) throws Exception {
        Path script = Files.writeString(script(), LASTING);
        return new ViewedRun(ScriptFile.read(script),
                new ScriptOptions(List.of(), null, true, AllowedRegions.NONE, folder.resolve("store.db")), region,
                UnaryOperator.identity(), new Kept());
    }

    private static int run(ViewedRun viewed, Interrupts interrupts) {
        try {
            return viewed.run(CommandLine.populateCommand(new ViewChoice(), "--view"), interrupts, false);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String await(String words) throws InterruptedException {
        String line = "";
        while (!line.matches(".*(" + words + ").*")) {
            line = Objects.requireNonNull(said.poll(60, TimeUnit.SECONDS), words);
        }
        return line;
    }

    private final class Kept extends ScriptLog {
        Kept() {
            super("lasting.mjs", new PrintStream(OutputStream.nullOutputStream()), false);
        }

        @Override
        public void line(LogLevel level, String text) {
            said.add(text);
        }
    }
}
