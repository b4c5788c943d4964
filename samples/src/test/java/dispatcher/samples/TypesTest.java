package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The library's types, by the tools that authors check them with: every sample fits them, and what is misspelt does not. */
class TypesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tscAcceptsEverySampleAndTheStarter() throws IOException, InterruptedException {
        Tool tsc = Tool.ofNode("tsc");
        init("ts");
        copySamples("js");
        assertAccepts(tsc, "-p", "tsconfig.json", "--checkJs");
    }

    @Test
    void tscAcceptsTheStarterInJavaScript() throws IOException, InterruptedException {
        Tool tsc = Tool.ofNode("tsc");
        init("js");
        assertAccepts(tsc, "-p", "jsconfig.json", "--strict");
    }

    @Test
    void tscFindsWhatIsMisspelt() throws IOException, InterruptedException {
        Tool tsc = Tool.ofNode("tsc");
        init("js");
        append("lamp.mjs", "lamp.moveToo([1, 2, 3]);\nlamp.moveTo('there');\n");
        append("raw.mjs",
                "import * as messages from 'dispatcher/messages';\nawait messages.findObjects({ patern: '' });\n");
        assertThat(tsc.run(folder, "-p", "jsconfig.json").output()).contains("Property 'moveToo' does not exist",
                "lamp.mjs(18,13)",
                "'patern' does not exist");
    }

    @Test
    void tscTellsOfWhatIsMoreThanTypes() throws IOException, InterruptedException {
        Tool tsc = Tool.ofNode("tsc");
        init("ts");
        append("lamp.ts", "enum Color { Gold }\nlamp.paint(Color[0]!);\n");
        assertThat(tsc.run(folder, "-p", "tsconfig.json").output()).contains("erasableSyntaxOnly");
    }

    @Test
    void pyrightAcceptsEverySampleAndTheStarter() throws IOException, InterruptedException {
        Tool pyright = Tool.ofNode("pyright");
        init("python");
        copySamples("python");
        assertThat(pyright.run(folder, "--warnings").output()).contains("0 errors, 0 warnings");
    }

    @Test
    void pyrightFindsWhatIsMisspelt() throws IOException, InterruptedException {
        Tool pyright = Tool.ofNode("pyright");
        init("python");
        append("lamp.py", "lamp.move_too((1, 2, 3))\nlamp.move_to('there')\n");
        append("raw.py", "from dispatcher import messages\nmessages.find_objects(patern='')\n");
        assertThat(pyright.run(folder).output()).contains("\"move_too\"", "Literal['there']", "\"patern\"");
    }

    @Test
    void pyrightFindsNoFaultInTheTypesThemselves() throws IOException, InterruptedException {
        Tool pyright = Tool.ofNode("pyright");
        init("python");
        Files.writeString(folder.resolve("pyrightconfig.json"), "{\"typeCheckingMode\": \"standard\"}");
        assertThat(pyright.run(folder.resolve("typings"), ".").output()).contains("0 errors");
    }

    @Test
    void mypyAcceptsEverySampleAndTheStarterAndFindsWhatIsMisspelt() throws IOException, InterruptedException {
        Tool mypy = Tool.installed("mypy");
        init("python");
        copySamples("python");
        Files.writeString(folder.resolve("mypy.ini"), "[mypy]\nmypy_path = typings\ncheck_untyped_defs = True\n");
        assertAccepts(mypy, "--exclude", "typings", ".");
        assertAccepts(mypy, "--strict", "-p", "dispatcher");
        append("lamp.py", "lamp.move_too((1, 2, 3))\n");
        assertThat(mypy.run(folder, "lamp.py").output()).contains("\"move_too\"");
    }

    private void assertAccepts(Tool tool, String... arguments) throws IOException, InterruptedException {
        Tool.Outcome outcome = tool.run(folder, arguments);
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    private void init(String language) throws InterruptedException {
        try (Program program = Program.start("init", "--lang", language, folder.toString())) {
            assertThat(program.exitCode()).as(program::err).isZero();
        }
    }

    private void copySamples(String language) throws IOException {
        try (Stream<Path> samples = Files.list(Program.root().resolve("samples").resolve(language))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
