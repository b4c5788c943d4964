package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Modules of others, as docs/packages.md says. */
class PackagesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aModuleOfNpmIsBundledAndImported() throws IOException, InterruptedException {
        Tool esbuild = Tool.ofNode("esbuild");
        Tool.Outcome bundled = esbuild.run(Tool.modules(), "left-pad", "--bundle", "--format=esm",
                "--outfile=" + folder.resolve("left-pad.mjs"));
        assertThat(bundled.exitCode()).as(bundled.output()).isZero();
        Path script = Files.writeString(folder.resolve("pad.ts"), """
                import leftPad from './left-pad.mjs';
                console.log(leftPad('7', 3 as number, '0'));
                """);
        assertThat(out(script)).isEqualTo("007\n");
    }

    @Test
    void aPackageInTheFolderOfPackagesIsImported() throws IOException, InterruptedException {
        Path module = Files.createDirectories(folder.resolve("packages/greeting")).resolve("__init__.py");
        Files.writeString(module, "def greet(name):\n    return f'Hello {name}'\n");
        Path script = Files.writeString(folder.resolve("greet.py"), "import greeting\nprint(greeting.greet('Ada'))\n");
        assertThat(out(script)).isEqualTo("Hello Ada\n");
    }

    private static String out(Path script) throws InterruptedException {
        try (Program program = Program.start("run", script.toString())) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }
}
