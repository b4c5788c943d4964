package dispatcher.guest.python;

import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts of several files, and packages. */
class PythonFilesTest extends PythonScripts {
    @Test
    void modulesAndPackagesBesideTheScriptAreImported() throws IOException {
        write("doors.py", "from tools import height\nDOORS = ['front', 'back']\n");
        write("tools/__init__.py", "from .size import height\n");
        write("tools/size.py", "from . import unit\nheight = 2 * unit.METRE\n");
        write("tools/unit.py", "METRE = 1.0\n");
        write("tools/deep/__init__.py", "");
        write("tools/deep/lock.py", "from ..size import height as x\n");
        assertThat(outputOf("import doors, tools.deep.lock\nprint(doors.DOORS, doors.height, tools.deep.lock.x)"))
                .isEqualTo("['front', 'back'] 2.0 2.0\n");
    }

    @Test
    void packagesOfThePackagesFolderAreImportedBehindPythonsOwn() throws IOException {
        write("packages/greeting/__init__.py", "from .words import HELLO\n");
        write("packages/greeting/words.py", "HELLO = 'hello'\n");
        write("packages/six_lines.py", "import json\nLINES = json.loads('6')\n");
        write("packages/json.py", "raise ImportError('this is not for Python 3')\n");
        assertThat(outputOf("import greeting, six_lines\nprint(greeting.HELLO, six_lines.LINES)"))
                .isEqualTo("hello 6\n");
    }

    @Test
    void importsInACircleAreToldInOneSentence() throws IOException {
        write("first.py", "from second import two\none = 1\n");
        write("second.py", "from first import one\ntwo = 2\n");
        assertThat(failureOf("import first\n")).startsWith("second.py:1: ImportError: cannot import name 'one' from ")
                .contains("circular import").contains("called from first.py:1");
    }

    @Test
    void anImportOfAFileThatIsNotThereIsToldWithItsPlace() throws IOException {
        write("tools/__init__.py", "");
        assertThat(failureOf("\nfrom tools import ladder\n")).startsWith(
                "hello.py:2: ImportError: cannot import name 'ladder' from 'tools'");
        assertThat(failureOf("import tools.ladder\n"))
                .startsWith("hello.py:1: ModuleNotFoundError: No module named 'tools.ladder'");
    }

    @Test
    void anImportBeyondTheScriptsFolderIsToldWithItsPlace() {
        assertThat(failureOf("from .. import outside\n"))
                .startsWith("hello.py:1: ImportError: attempted relative import");
    }

    @Test
    void aFileWithTheLibrarysNameIsToldAndTheLibraryWorks() throws IOException {
        write("dispatcher.py", "region = None\n");
        try (ScriptRun run = open("from dispatcher import region\nprint(region.name)").toTheEnd()) {
            assertThat(run.output()).isEqualTo("Test Region\n");
            assertThat(run.dispatcher().log())
                    .containsExactly("WARNING dispatcher.py beside the script is never imported, "
                            + "since 'dispatcher' is this library; rename it.");
        }
    }

    @Test
    void aFileWithTheNameOfAModuleOfPythonIsTold() throws IOException {
        write("random.py", "");
        write("email/message.txt", "");
        try (ScriptRun run = open("print('begun')").toTheEnd()) {
            assertThat(run.output()).isEqualTo("begun\n");
            assertThat(run.dispatcher().log()).containsExactly(
                    "WARNING random.py hides Python's own module 'random', and what needs that may fail; rename it.");
        }
    }

    @Test
    void aFileWithTheNameOfAModuleThatPythonLoadsBeforeAnyScriptIsNeverTakenForIt() throws IOException {
        write("abc.py", "print('not this one')\n");
        try (ScriptRun run = open("import abc, os, random\nprint(abc.ABC.__name__)").toTheEnd()) {
            assertThat(run.output()).isEqualTo("ABC\n");
            assertThat(run.dispatcher().log()).containsExactly("WARNING abc.py beside the script is never imported, "
                    + "since Python's own module 'abc' comes first; rename it.");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
