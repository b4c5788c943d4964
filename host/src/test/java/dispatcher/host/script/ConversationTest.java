package dispatcher.host.script;

import dispatcher.host.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed runs on the script's loop and against its region. */
class ConversationTest extends RunTestBase {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CompletableFuture<Conversation> begun = new CompletableFuture<>();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();

    @BeforeEach
    void begin() throws ScriptFile.Unusable {
        ScriptOptions options = new ScriptOptions(List.of(), null, true, _ -> Optional.empty(),
                folder.resolve("store.db"));
        ScriptRun run = new ScriptRun(ScriptFile.typed("js"), options,
                new ScriptLog("prompt", new PrintStream(out, true, StandardCharsets.UTF_8), false),
                CompletableFuture.completedFuture(Session.open(options(region))),
                new Streams(InputStream.nullInputStream(), out, out), begun::complete);
        Thread.ofPlatform().daemon().start(() -> ending.complete(run.run()));
    }

    @AfterEach
    void end() {
        conversation().end();
        assertThat(get(ending)).isEqualTo(new Ending.Finished(0));
        assertThat(objects(region)).as("what --clean leaves").isEmpty();
    }

    @Test
    void whatIsTypedSpeaksWithTheRegionAndHandlersRunMeanwhile() {
        assertThat(typed("const lamp = await region.create('box', { name: 'Lamp' });")).isTrue();
        assertThat(typed("await new Promise(done => { after(0.01, done); })")).isTrue();
        assertThat(typed("[lamp.name, (await region.find('Lamp')).length]")).isTrue();
        assertThat(said()).isEqualTo("['Lamp', 1]\n");
        assertThat(get(conversation().complete("lamp.moveT"))).containsExactly("lamp.moveTo");
        assertThat(get(conversation().isWhole("lamp.moveTo("))).isFalse();
    }

    @Test
    void aFailureIsToldOnce() {
        assertThat(typed("nowhere")).isFalse();
        assertThat(said()).isEqualTo("[1]:1: ReferenceError: nowhere is not defined\n    nowhere\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for (;;) {}", "await new Promise(() => {})"})
    void whatRunsOrWaitsIsCutOffAndTheConversationGoesOn(String endless) throws InterruptedException {
        CompletableFuture<Boolean> result = conversation().evaluate("console.log('begun'); " + endless);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!said().contains("begun")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
        conversation().interrupt();
        assertThat(get(result)).isFalse();
        assertThat(said()).containsOnlyOnce("Interrupted.");
        assertThat(typed("1 + 1")).isTrue();
        assertThat(said()).endsWith("2\n");
    }

    private boolean typed(String entry) {
        return get(conversation().evaluate(entry));
    }

    private Conversation conversation() {
        return get(begun);
    }

    @Override
    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
