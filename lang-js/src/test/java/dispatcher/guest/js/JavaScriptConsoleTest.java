package dispatcher.guest.js;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is typed at the prompt. */
class JavaScriptConsoleTest extends JavaScriptScripts {
    private ScriptRun run;
    private GuestConsole console;

    @BeforeEach
    void begin() {
        run = open("");
        console = run.script().console().orElseThrow();
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    void anExpressionShowsItsValueAndAStatementNothing() {
        assertThat(typed("const lamp = await region.create('box', { name: 'Lamp' });", "lamp.name", "undefined",
                "1 + 1;", "({ a: [1, 'b'] })", "{ a: 1 }", "let q = 3; q + 1"))
                .isEqualTo("\"Lamp\"\n2\n{ a: [1, 'b'] }\n{ a: 1 }\n4\n");
    }

    @Test
    void aPromiseIsWaitedFor() {
        assertThat(typed("(await region.create('box', { name: 'Box' })).name", "Promise.resolve(3)"))
                .isEqualTo("\"Box\"\n3\n");
    }

    @Test
    void namesStayHoweverTheyAreDeclaredAndMayBeDeclaredAgain() {
        assertThat(typed("const a = 1, b = 2;", "const a = 3;", "let { c, d: [e] } = await { c: 4, d: [5] };",
                "class Lamp { on = true; }", "class Lamp { on = 'again'; }",
                "await 0; class Later {} function f() { return a + b; } const g = () => f() + c + e;",
                "async function h() {\n  const a = 100;\n  return g();\n}",
                "[new Lamp().on, typeof Later, f(), g(), await h()]"))
                .isEqualTo("['again', 'function', 5, 14, 14]\n");
    }

    @Test
    void modulesCanBeImported() throws IOException {
        Files.writeString(folder.resolve("parts.mjs"),
                "export const one = 1; export const two = 2; export default 3;");
        assertThat(typed("import three, { one, two as zwei } from './parts.mjs';", "import * as all from './parts.mjs'",
                "import { every as each } from 'dispatcher'", "[one, zwei, three, all.two, each === every]"))
                .isEqualTo("[1, 2, 3, 2, true]\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 + 1;                                  true
            const x = [1,;                          false
            'const x = [1,|2]';                     true
            if (true) {;                            false
            'if (true) {|}';                        true
            for await (const t of lamp.touches()) {; false
            await lamp.moveTo(;                     false
            '`one|two';                             false
            '`one|two`';                            true
            /* one;                                 false
            '"/* one"';                             true
            a b;                                    true
            let = ;                                 true
            '';                                     true
            'lamp.onTouch(() => {';                 false
            x = /[/(]/;                             true
            """, delimiter = ';')
    void knowsWhatIsWhole(String entry, boolean whole) {
        assertThat(console.isWhole(entry.replace('|', '\n'))).isEqualTo(whole);
    }

    @Test
    void failuresAreToldWithTheTypedLines() {
        assertThat(failure("nowhere.at.all()"))
                .isEqualTo("[1]:1: ReferenceError: nowhere is not defined\n    nowhere.at.all()");
        typed("function half(x) {\n  return x.y.z;\n}");
        assertThat(failure("half(3)")).startsWith("[2]:2: TypeError").contains("    return x.y.z;",
                "called from [3]:1");
        assertThat(failure("let = ;")).startsWith("[4]:1: SyntaxError").contains("let = ;");
        assertThat(failure("await region.get('no')")).startsWith("[5]:1: ").doesNotContain("async");
    }

    @Test
    void handlersRunWhileNothingIsTyped() {
        typed("after(0.01, () => { console.log('later'); })");
        run.dispatcher().loop().turnUntil(() -> run.output().contains("later"));
    }

    @ParameterizedTest
    @CsvSource({"reg, region", "region.cre, region.create", "JSO, JSON", "awa, await", "words.pus, words.push",
            "region.sun.g, region.sun.get"})
    void completesNamesAndMembers(String typed, String completed) {
        typed("const words = [];");
        assertThat(console.complete("x = " + typed)).contains(completed);
    }

    @Test
    void completionFindsNothingWhereItWouldHaveToAsk() {
        typed("const thing = { get costly() { throw new Error('asked'); } };");
        assertThat(console.complete("thing.cos")).containsExactly("thing.costly");
        assertThat(console.complete("thing.costly.")).isEmpty();
        assertThat(console.complete("nowhere.a")).isEmpty();
        assertThat(console.complete("f().a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"console.log('begun'); for (;;) {}", "await 0; console.log('begun'); for (;;) {}"})
    void whatRunsCanBeInterruptedAndTheContextGoesOn(String endless) throws InterruptedException {
        typed("const x = 7;");
        assertThat(interrupted(endless)).contains("Interrupted.");
        assertThat(typed("x")).isEqualTo("7\n");
    }

    @Test
    void exitEndsTheScript() {
        console.evaluate("exit(7)");
        assertThat(run.dispatcher().status()).isEqualTo(7);
    }

    private String typed(String... entries) {
        int before = run.output().length();
        for (String entry : entries) {
            CompletableFuture<Void> done = console.evaluate(entry);
            run.dispatcher().loop().turnUntil(done::isDone);
            done.join();
        }
        return run.output().substring(before);
    }

    private String failure(String entry) {
        CompletionException thrown = catchThrowableOfType(CompletionException.class, () -> typed(entry));
        return Objects.requireNonNull((ScriptException) thrown.getCause()).explanation().replace(folder + "/", "");
    }

    /** Interrupts what is typed as soon as it runs. */
    private String interrupted(String entry) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread other = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                if (run.output().contains("begun")) {
                    console.interrupt();
                }
                LockSupport.parkNanos(1_000_000);
            }
        });
        try {
            return failure(entry);
        } finally {
            over.set(true);
            other.join();
        }
    }
}
