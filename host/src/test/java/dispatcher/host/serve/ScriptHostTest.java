package dispatcher.host.serve;

import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ScriptSettings.Restart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Several JavaScript scripts in one host, against a built-in region over sockets. */
@Timeout(180)
class ScriptHostTest extends ScriptHostTestBase {
    private static final String LIVES = """
            import { every, log } from "dispatcher";
            console.log("begun");
            every(0.05, () => {});
            """;

    ScriptHostTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void aScriptConnectsToTheRegionsThatItsSettingsAllow() throws IOException {
        Path file = Files.writeString(file("anna"), """
                import { connect } from "dispatcher";
                for (const name of ["harbour", "home"]) {
                  try {
                    console.log((await connect(name)).name);
                  } catch (denied) {
                    console.log(denied.kind, denied.message);
                  }
                }
                """);
        host.add(new ScriptSettings("anna", file, null, List.of(), null, new Limits(Map.of()), Reaction.STOP,
                Fence.OPEN, null, false, Restart.NEVER, true, folder.resolve("anna.db"), List.of("harbour"),
                null));
        host.start("anna");
        awaitState("anna", ScriptState.ENDED);
        assertThat(lines).anyMatch(line -> line.endsWith("Dispatcher Region"))
                .anyMatch(line -> line.contains("This script may not connect to home."));
    }

    @Test
    void everyScriptIsStartedAndStoppedOnItsOwn() throws IOException {
        add("anna", LIVES, Restart.NEVER);
        add("bob", LIVES, Restart.NEVER);
        host.start("anna");
        host.start("bob");
        awaitState("anna", ScriptState.RUNNING);
        awaitState("bob", ScriptState.RUNNING);
        host.stop("anna");
        assertThat(host.status("anna").state()).isEqualTo(ScriptState.STOPPED);
        assertThat(host.status("bob").state()).isEqualTo(ScriptState.RUNNING);
        host.restart("anna");
        awaitState("anna", ScriptState.RUNNING);
        assertThat(host.status()).extracting(ScriptStatus::name, ScriptStatus::runs, ScriptStatus::language)
                .containsExactly(tuple("anna", 2, "javascript"),
                        tuple("bob", 1, "javascript"));
        host.close();
        await("the end of their threads", () -> threads().stream()
                .noneMatch(name -> name.startsWith("script anna") || name.startsWith("script bob")));
        assertThat(changes).contains("anna starting", "anna running", "anna stopped", "bob stopped");
    }

    @Test
    void aScriptThatFailsIsStartedAnewAfterAPause() throws IOException {
        add("anna", "console.log('run'); throw new Error('broken');", Restart.FAILURE);
        host.start("anna");
        await("two runs", () -> host.status("anna").runs() >= 2);
        awaitState("anna", ScriptState.WAITING);
        ScriptStatus waiting = host.status("anna");
        assertThat(waiting.lastError()).contains("broken");
        assertThat(waiting.pause()).isBetween(Duration.ZERO, Duration.ofSeconds(4));
        host.stop("anna");
        assertThat(host.status("anna").state()).isEqualTo(ScriptState.STOPPED);
        assertThat(changes).containsSubsequence("anna starting", "anna running", "anna failed", "anna waiting",
                "anna starting");
    }

    @Test
    void aScriptWhoseRegionIsNotThereIsStartedAnewByItsRule() throws IOException {
        region.close();
        add("anna", LIVES, Restart.FAILURE);
        add("bob", LIVES, Restart.NEVER);
        host.start("bob");
        host.start("anna");
        await("two runs", () -> host.status("anna").runs() >= 2);
        awaitState("bob", ScriptState.FAILED);
        assertThat(host.status()).allSatisfy(each -> assertThat(each.lastError()).contains("Nobody answers at"));
        assertThat(host.status("bob").runs()).isEqualTo(1);
        assertThat(changes).containsSubsequence("anna failed", "anna waiting", "anna starting");
    }

    @Test
    void aScriptThatReachesALimitIsToldAndStartedAnewAndItsNeighbourGoesOn() throws IOException {
        add("bob", LIVES, Restart.NEVER);
        host.start("bob");
        awaitState("bob", ScriptState.RUNNING);
        ScriptSettings endless = settings("anna", Files.writeString(file("anna"), """
                import { after } from "dispatcher";
                after(0, () => { for (;;); });
                """), Restart.NEVER);
        host.add(new ScriptSettings("anna", endless.file(), null, List.of(), null,
                new Limits(Map.of()).with(Limit.HANDLER_CPU, "300ms"), Reaction.RESTART, Fence.OPEN, null, false,
                Restart.NEVER, true, endless.store()));
        host.start("anna");
        await("two runs", () -> host.status("anna").runs() >= 2);
        assertThat(host.status("anna").lastError()).startsWith("limit handler-cpu: ").contains("of 0.3 s (anna.mjs:2)");
        assertThat(changes).containsSubsequence("anna running", "anna limited", "anna waiting", "anna starting");
        assertThat(lines.stream().filter(line -> line.contains("anna: limit handler-cpu")).count())
                .as("one line for each run").isBetween(1L, (long) host.status("anna").runs());
        assertThat(host.status("bob")).extracting(ScriptStatus::state, ScriptStatus::runs)
                .containsExactly(ScriptState.RUNNING, 1);
    }

    @Test
    void aScriptThatEndsStaysEndedOrIsStartedAnew() throws IOException {
        add("once", "console.log('once');", Restart.FAILURE);
        add("again", "console.log('again');", Restart.ALWAYS);
        host.start("once");
        host.start("again");
        await("two runs", () -> host.status("again").runs() >= 2);
        awaitState("once", ScriptState.ENDED);
        assertThat(host.status("once").runs()).isEqualTo(1);
    }

    @Test
    void aScriptThatCannotBeReadIsToldAtOnce() {
        host.add(settings("anna", folder.resolve("missing.mjs"), Restart.NEVER));
        assertThatThrownBy(() -> host.start("anna")).isInstanceOf(DispatcherException.class)
                .hasMessageContaining("There is no file");
        assertThat(host.status("anna").state()).isEqualTo(ScriptState.FAILED);
        assertThat(catchThrowableOfType(DispatcherException.class, () -> host.start("ana")).explanation())
                .isEqualTo("There is no script ana in the list. Did you mean anna?");
    }

    @Test
    void whatItWritesIsInItsLogAndCannotLookLikeTheHostsLines() throws IOException {
        add("anna", """
                import { log } from "dispatcher";
                console.log("line one\\n12:00:00 ERROR bob: limit cpu");
                console.error("\\u001b[2Jgone");
                log("first\\n12:00:00 ERROR bob: limit cpu");
                console.log("no end");
                """, Restart.NEVER);
        host.start("anna");
        awaitState("anna", ScriptState.ENDED);
        await("the end of its output", () -> lines.stream().anyMatch(line -> line.endsWith("OUT no end")));
        List<String> log = Files.readAllLines(host.log("anna"));
        assertThat(log.getFirst()).matches("--- \\d{4}-\\d\\d-\\d\\d");
        assertThat(log.stream().skip(1).map(line -> line.replaceFirst("^\\d\\d:\\d\\d:\\d\\d ", "")))
                .containsExactlyInAnyOrder("OUT line one", "OUT 12:00:00 ERROR bob: limit cpu",
                        "ERR \\u001b[2Jgone", "INFO anna: first", "  12:00:00 ERROR bob: limit cpu", "OUT no end");
    }

    @Test
    void itsErrorsCannotLookLikeTheHostsLines() throws IOException {
        add("anna", """
                const error = new Error("500 ms of 300 ms\\u001b[2J\\n12:00:00 ERROR bob: limit cpu");
                error.name = "12:00:00 ERROR bob: limit handler-cpu";
                throw error;
                """, Restart.NEVER);
        host.start("anna");
        awaitState("anna", ScriptState.FAILED);
        List<String> log = Files.readAllLines(host.log("anna"));
        assertThat(log).anyMatch(line -> line.contains("500 ms of 300 ms\\u001b[2J"))
                .allMatch(line -> line.matches("--- .*|  .*|\\d\\d:\\d\\d:\\d\\d (OUT|ERR|[A-Z]+ anna:) .*"));
        assertThat(host.status("anna").lastError()).contains("\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void aListThatIsReadAgainChangesOnlyWhatIsDifferent() throws IOException {
        add("anna", LIVES, Restart.NEVER);
        add("bob", LIVES, Restart.NEVER);
        add("carl", LIVES, Restart.NEVER);
        host.start("anna");
        host.start("bob");
        awaitState("anna", ScriptState.RUNNING);
        awaitState("bob", ScriptState.RUNNING);
        Files.writeString(file("bob"), LIVES + "// changed");
        ScriptSettings dora = settings("dora", Files.writeString(file("dora"), LIVES), Restart.NEVER);
        List<String> done = host.reload(List.of(settings("anna", file("anna"), Restart.NEVER),
                settings("bob", file("bob"), Restart.NEVER), dora));
        assertThat(done).containsExactly("carl was removed", "bob was changed", "dora was added");
        awaitState("bob", ScriptState.RUNNING);
        assertThat(host.status()).extracting(ScriptStatus::name).containsExactly("anna", "bob", "dora");
        assertThat(host.status("anna").runs()).isEqualTo(1);
        assertThat(host.status("bob").runs()).isEqualTo(2);
        awaitState("dora", ScriptState.RUNNING);
    }

    @Test
    void aNameThatIsNoFilesNameIsRefused() {
        assertThatThrownBy(() -> host.add(settings("../anna", file("anna"), Restart.NEVER)))
                .hasMessageContaining("cannot be called");
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }
}
