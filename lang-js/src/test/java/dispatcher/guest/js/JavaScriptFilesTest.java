package dispatcher.guest.js;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts of several files. */
class JavaScriptFilesTest extends JavaScriptScripts {
    @Test
    void modulesBesideTheScriptAndBelowAreImported() throws IOException {
        write("tools/size.mjs", "import { METRE } from './deep/unit.js';\nexport const height = 2 * METRE;\n");
        write("tools/deep/unit.js", "export { default as METRE } from '../../metre.mjs';\n");
        write("metre.mjs", "export default 1;\n");
        assertThat(outputOf("import { height } from './tools/size.mjs';\n"
                + "console.log(height, (await import('./metre.mjs')).default);")).isEqualTo("2 1\n");
    }

    @Test
    void importsInACircleAreToldInOneSentence() throws IOException {
        write("first.mjs", "import { two } from './second.mjs';\nexport const one = two - 1;\n");
        write("second.mjs", "import { one } from './first.mjs';\nexport const two = one + 1;\n");
        assertThat(failureOf("import { one } from './first.mjs';\nconsole.log(one);"))
                .startsWith("second.mjs:2: ReferenceError: one is not defined. It is imported, but not there yet: "
                        + "the two files import each other. Move what both need into a third file.\n");
    }

    @Test
    void anImportInAnotherFileOfAFileThatIsNotThereIsTold() throws IOException {
        write("tools/doors.mjs", "export const door = 1;\n\nimport './ladder.mjs';\n");
        assertThat(failureOf("import './tools/doors.mjs';")).isEqualTo("""
                tools/doors.mjs:3: Error: Cannot find module 'tools/ladder.mjs' imported from tools/doors.mjs
                    import './ladder.mjs';
                           ^^^^^^^^^^^^^^""");
    }

    @Test
    void aFileWithTheLibrarysNameIsNotTheLibrary() throws IOException {
        write("dispatcher.mjs", "export const region = { name: 'mine' };\n");
        write("dispatcher/index.mjs", "export const region = { name: 'mine, too' };\n");
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                import { region as mine } from './dispatcher.mjs';
                import { region as another } from './dispatcher/index.mjs';
                console.log(region.name, mine.name, another.name);
                """)).isEqualTo("Test Region mine mine, too\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
