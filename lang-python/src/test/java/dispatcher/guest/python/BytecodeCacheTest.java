package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BytecodeCacheTest {
    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(BytecodeCache.FOLDER);
        System.clearProperty(BytecodeCache.FILLING);
    }

    @Test
    void trustedScriptFillsItAndConstrainedScriptsReadIt() throws IOException {
        Path cache = folder.resolve("cache");
        System.setProperty(BytecodeCache.FOLDER, cache.toString());
        System.setProperty(BytecodeCache.FILLING, "true");
        run(Policy.TRUSTED, "import colorsys\n");
        assertThat(compiled(cache)).anyMatch(name -> name.startsWith("colorsys."))
                .anyMatch(name -> name.startsWith("_region."));
        System.clearProperty(BytecodeCache.FILLING);
        assertThat(run(Policy.CONSTRAINED, """
                import colorsys, textwrap
                print(open(colorsys.__cached__, "rb").read(1) != b"")
                try:
                    open(colorsys.__cached__, "wb")
                except OSError as e:
                    print(type(e).__name__)
                """)).isEqualTo("True\nPermissionError\n");
        assertThat(compiled(cache)).noneMatch(name -> name.startsWith("textwrap."));
    }

    private String run(Policy policy, String text) {
        PythonLanguage python = new PythonLanguage();
        try (ScriptRun run = new ScriptRun(python, folder.resolve("script.py"), text, policy)) {
            return run.main().output();
        } finally {
            python.close();
        }
    }

    private static List<String> compiled(Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
