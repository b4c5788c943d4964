package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledModulesTest {
    private static final Path COMPILER = Path.of("../dist/src/main/python/compile_guest_library.py");
    private static final String LOOKS = """
            import sys, OpenSimRemoteControl
            import dispatcher.messages
            from dispatcher import region, Swarm
            loaders = {module.__spec__.loader.__name__ for name, module in sys.modules.items()
                       if name.partition(".")[0] in ("dispatcher", "OpenSimRemoteControl")
                       if isinstance(module.__spec__.loader, type)}
            print(region.name, loaders, Swarm.__module__, dispatcher.__file__, dispatcher.__path__)
            """;
    private static final String SEEN = "Test Region %s dispatcher._swarm /dispatcher:library/dispatcher/__init__.py "
            + "['/dispatcher:library/dispatcher']\n";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(CompiledModules.FOLDER);
    }

    @Test
    void allModulesOfTheLibraryComeFromWhatWasCompiledOfIt() throws IOException {
        run(Policy.TRUSTED, Files.readString(COMPILER), folder.toString());
        System.setProperty(CompiledModules.FOLDER, folder.toString());
        for (Policy policy : new Policy[]{Policy.CONSTRAINED, Policy.TRUSTED}) {
            assertThat(run(policy, LOOKS)).isEqualTo(SEEN.formatted("{'Compiled'}"));
        }
    }

    @Test
    void whatWasCompiledOfAnotherLibraryIsLeftAlone() throws IOException {
        run(Policy.TRUSTED, Files.readString(COMPILER), folder.toString());
        try (Stream<Path> made = Files.list(folder)) {
            Path file = made.filter(each -> each.toString().endsWith(".modules")).findFirst().orElseThrow();
            Files.move(file, folder.resolve("00000000.modules"));
        }
        System.setProperty(CompiledModules.FOLDER, folder.toString());
        assertThat(run(Policy.CONSTRAINED, LOOKS)).isEqualTo(SEEN.formatted("set()"));
    }

    private String run(Policy policy, String text, String... arguments) {
        try (PythonLanguage python = new PythonLanguage();
                ScriptRun run = new ScriptRun(python, folder.resolve("script.py"), text, policy, arguments)) {
            return run.main().output();
        }
    }
}
