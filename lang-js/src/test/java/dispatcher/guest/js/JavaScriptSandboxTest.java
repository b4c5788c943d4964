package dispatcher.guest.js;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptSandboxTest extends JavaScriptScripts {
    private static final List<String> FORBIDDEN = List.of(
            "await import('/etc/hostname')",
            "await import('file:///etc/hostname')",
            "await import('../outside.mjs')",
            "await import('./link.mjs')",
            "await import('https://example.org/x.mjs')",
            "load('/etc/hostname')",
            "Java.type('java.lang.System')",
            "Packages.java.lang.System.exit(1)",
            "java.lang.System.exit(1)",
            "Polyglot.eval('python', '1')",
            "Graal.versionGraalVM.length",
            "require('fs')",
            "process.env.PATH",
            "read('/etc/passwd')",
            "readFully('/etc/passwd')",
            "quit(1)",
            "new Worker('x')",
            "region.call.constructor('return Java')()",
            "(await region.get(lamp.id)).getClass()",
            "lamp.onTouch(() => {}).getClass()");

    /** The engine's own registry would keep them when the script has gone, and show them to others. */
    @Test
    void symbolsAreRegisteredForOneScript() {
        String name = "a symbol " + System.nanoTime();
        String text = """
                const symbol = Symbol.for('%s');
                console.log(symbol === Symbol.for('%<s'), symbol.toString(), Symbol.keyFor(symbol), Symbol.keyFor(Symbol.iterator),
                    Symbol.for() === Symbol.for('undefined'), Symbol.for.name, Symbol.for.length, Symbol.keyFor.length,
                    Object.keys(Symbol).length);
                try {
                    Symbol.keyFor('text');
                } catch (error) {
                    console.log(error.name);
                }
                """.formatted(name);
        assertThat(outputOf(text)).isEqualTo(
                "true Symbol(%s) %<s undefined true for 1 1 0\nTypeError\n".formatted(name));
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void scriptCannotReachTheHost(Policy policy) throws IOException {
        Path outside = folder.resolve("outside.mjs");
        Files.writeString(outside, "export const secret = 'secret';\n");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link.mjs"), outside);
        List<String> forbidden = FORBIDDEN.stream()
                .filter(attempt -> policy == Policy.CONSTRAINED
                        || !attempt.matches(".*import\\('\\./.*|.*import\\('\\.\\./.*"))
                .toList();
        String attempts = forbidden.stream().map("""
                try {
                  console.log('GOT', %s);
                } catch (e) {
                  console.log(e.name);
                }
                """::formatted).collect(Collectors.joining());
        String text = "import { region } from 'dispatcher';\nconst lamp = await region.create('box');\n" + attempts;
        try (ScriptRun run = new ScriptRun(JAVASCRIPT, inside.resolve("hello.mjs"), text, policy)) {
            run.main();
            assertThat(run.output().lines()).hasSameSizeAs(forbidden).allMatch(line -> line.matches("[A-Za-z]*Error"));
        }
    }

    /** It lies outside of the heap, where nobody counts it. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    void onlyTrustedScriptsHaveSharedMemory(Policy policy) {
        String text = "console.log(typeof SharedArrayBuffer, typeof WebAssembly);\n";
        try (ScriptRun run = new ScriptRun(JAVASCRIPT, folder.resolve("hello.mjs"), text, policy)) {
            run.main();
            assertThat(run.output())
                    .isEqualTo((policy == Policy.TRUSTED ? "function" : "undefined") + " undefined\n");
        }
    }

    @Test
    void scriptImportsFromItsOwnFolder() throws IOException {
        Files.writeString(folder.resolve("tools.js"),
                "import { region } from 'dispatcher';\nexport const name = region.name;\n");
        assertThat(outputOf("import { name } from './tools.js';\nconsole.log(name);\n")).isEqualTo("Test Region\n");
        assertThat(outputOf("const { name } = await import('./tools.js');\nconsole.log(name);\n"))
                .isEqualTo("Test Region\n");
    }
}
