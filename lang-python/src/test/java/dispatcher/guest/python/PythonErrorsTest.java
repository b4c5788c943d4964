package dispatcher.guest.python;

import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonErrorsTest extends PythonScripts {
    @Test
    void topLineIsTheScriptsFileAndLine() {
        assertThat(failureOf("""
                def inner(x):
                    return x / 0

                def outer():
                    inner(1)

                outer()
                """)).isEqualTo("""
                hello.py:2: ZeroDivisionError: division by zero
                    return x / 0
                           ^^^^^
                  called from hello.py:5, in outer
                  called from hello.py:7""");
    }

    @Test
    void errorOfTheRegionIsToldAtTheScriptsLine() {
        assertThat(failureOf("""
                from dispatcher import region

                gone = region.create("box", name="Gone")
                region.delete(gone)
                gone.move_to((1, 2, 3))
                """)).isEqualTo("""
                hello.py:5: Refused: The region refused it: no such object. Check the id.
                    gone.move_to((1, 2, 3))
                    ^^^^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void syntaxErrorHasFileLineAndCaret() {
        assertThat(failureOf("x = 1\nif x = 2:\n    pass\n")).isEqualTo("""
                hello.py:2: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                    if x = 2:
                       ^^^^^""");
    }

    @Test
    void syntaxErrorOfAnImportedFileIsToldThere() throws IOException {
        Files.writeString(folder.resolve("broken.py"), "x = 1\ny = (2\n");
        assertThat(failureOf("\nimport broken\n")).isEqualTo("""
                broken.py:2: SyntaxError: '(' was never closed
                    y = (2
                        ^
                  called from hello.py:2""");
    }

    @Test
    void errorInAnImportedFileIsToldThere() throws IOException {
        Files.createDirectory(folder.resolve("tools"));
        Files.writeString(folder.resolve("tools/doors.py"), "def open_door(door):\n    door.open()\n");
        assertThat(failureOf("""
                from tools.doors import open_door
                open_door(None)
                """)).isEqualTo("""
                tools/doors.py:2: AttributeError: 'NoneType' object has no attribute 'open'
                    door.open()
                    ^^^^^^^^^^^
                  called from hello.py:2""");
    }

    @Test
    void missingModuleIsNamed() {
        assertThat(failureOf("import numpy\n")).startsWith("""
                hello.py:1: ModuleNotFoundError: No module named 'numpy'
                Packages belong into the folder packages beside the script; those with parts in C are not loaded.
                """);
        assertThat(failureOf("import dispatcher.lamps\n")).doesNotContain("packages");
        assertThat(failureOf("from dispatcher.messages import chatt\n"))
                .startsWith("hello.py:1: ImportError: cannot import name 'chatt' from 'dispatcher.messages'\n");
    }

    @Test
    void causeIsTold() {
        assertThat(failureOf("""
                try:
                    {}["lamp"]
                except KeyError as e:
                    raise ValueError("no lamp") from e
                """)).isEqualTo("""
                hello.py:4: ValueError: no lamp
                  caused by KeyError: 'lamp'
                    raise ValueError("no lamp") from e
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void errorInsideTheStandardLibraryIsToldAtTheScriptsLine() {
        assertThat(failureOf("""
                import textwrap
                textwrap.wrap("word", width=0)
                """)).startsWith("hello.py:2: ValueError: invalid width 0");
    }

    @Test
    void endlessRecursionIsToldShortly() {
        assertThat(failureOf("""
                def again(n):
                    return again(n + 1)

                again(0)
                """)).startsWith("hello.py:2: RecursionError: maximum recursion depth exceeded").contains("… and ")
                .hasLineCount(24);
    }

    @Test
    void handlerThatFailsIsReportedAndTheScriptGoesOn() {
        try (ScriptRun run = open("""
                from dispatcher import after, log

                @after(seconds=0)
                def first():
                    log(undefined)

                @after(seconds=0.01)
                def second():
                    log("second")
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().log()).containsExactly("INFO second");
            assertThat(run.dispatcher().loop().failures()).singleElement().extracting(Throwable::getMessage)
                    .asString().endsWith("hello.py:5: NameError: name 'undefined' is not defined");
        }
    }

    @Test
    void handlerThatDoesNotTakeWhatItIsGivenIsRefusedWhenItIsSet() {
        assertThat(failureOf("""
                from dispatcher import region
                lamp = region.create("box")

                @lamp.on_touch
                def toggled():
                    pass
                """)).startsWith(
                "hello.py:4: WrongArgument: on_touch calls its function with the touch. Write def toggled(touch):");
        assertThat(outputOf("""
                from dispatcher import after, every, region, WrongArgument
                lamp = region.create("box")

                class Door:
                    def open(self):
                        pass

                    def close(self, change):
                        pass

                def many(*all):
                    pass

                def given(move, seconds=1, *, then=None):
                    pass

                def forced(*, then):
                    pass

                every(1, many).cancel()
                lamp.on_move(many).cancel()
                lamp.on_move(given).cancel()
                lamp.on_touch(print).cancel()
                lamp.on_touch(Door().close).cancel()
                for wrong in (
                    lambda: lamp.on_move(lambda: 0),
                    lambda: lamp.on_touch(Door().open),
                    lambda: region.watch()(Door().open),
                    lambda: every(1, given),
                    lambda: after(1, forced),
                ):
                    try:
                        wrong()
                    except WrongArgument as e:
                        print(e)
                """)).isEqualTo("""
                on_move calls its function with the move. Write lambda move: …
                on_touch calls its function with the touch. Write def open(self, touch):
                watch calls its function with the change. Write def open(self, change):
                every calls its function without arguments. Write def given():
                after calls its function without arguments. Write def forced():
                """);
    }

    @Test
    void errorsAreCaughtByTheirKind() {
        assertThat(outputOf("""
                from dispatcher import region, DispatcherError, Refused, Unsupported

                try:
                    region.get("00000000-0000-0000-0000-000000000001")
                except Refused as e:
                    print(e.kind, "|", e.message, "|", e.advice, "|", e.region_text)
                try:
                    region.call("RestartRequest")
                except DispatcherError as e:
                    print(type(e) is Unsupported, e, e.region_text)
                """)).isEqualTo("""
                Refused | The region refused it: no such object. | Check the id. | no such object
                True The region does not know RestartRequest. None
                """);
    }

    @Test
    void textThatIsNotAsciiKeepsTheCaretInPlace() {
        assertThat(failureOf("x = 'äöü€😀' + str(1 / 0)\n")).isEqualTo("""
                hello.py:1: ZeroDivisionError: division by zero
                    x = 'äöü€😀' + str(1 / 0)
                                      ^^^^^""");
    }
}
