package dispatcher.host.script;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs of real scripts under limits. */
abstract class LimitTestBase extends RunTestBase {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reaction reaction = Reaction.STOP;
    @Nullable
    Policy policy;

    /** Prepares a script of that name with limits as people write them: {@code cpu=1s}. */
    ScriptRun script(String name, String text, String... limits) {
        Limits amounts = new Limits(Map.of());
        for (String limit : limits) {
            String[] parts = limit.split("=", 2);
            amounts = amounts.with(Limit.named(parts[0]).orElseThrow(), parts[1]);
        }
        ScriptOptions usual = options().withLimits(amounts);
        ScriptOptions options = new ScriptOptions(List.of(), policy, clean, amounts, reaction, usual.fence(),
                usual.regions(), usual.store(), usual.isolation());
        return new ScriptRun(file(name, text), options, log(),
                CompletableFuture.completedFuture(Session.open(options(region))),
                new Streams(InputStream.nullInputStream(), out, out), null);
    }

    private ScriptFile file(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            return ScriptFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScriptFile.Unusable e) {
            throw new AssertionError(e);
        }
    }

    Ending ending(ScriptRun run) {
        return run.start().orTimeout(90, TimeUnit.SECONDS).join();
    }

    /** Runs a script that reaches a limit. */
    Breach breach(String name, String text, String... limits) {
        Ending ending = ending(script(name, text, limits));
        assertThat(ending).as(() -> said() + printed()).isInstanceOf(Ending.Limited.class);
        return ((Ending.Limited) ending).breach();
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The lines that the operator reads. */
    List<String> lines() {
        return said().lines().toList();
    }
}
