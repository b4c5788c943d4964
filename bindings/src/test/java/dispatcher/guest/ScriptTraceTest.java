package dispatcher.guest;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTraceTest {
    private static final ScriptTrace TRACE = new ScriptTrace(
            new ScriptSource(Path.of("samples/lamp.py"), "a\n\tbulb(1)\n"));

    @Test
    void filesAreNamedAsTheAuthorNamedTheScript() {
        Path helper = TRACE.folder().resolve("tools/doors.py");
        assertThat(TRACE.explain("Oops",
                List.of(new ScriptFrame(helper, "open", 3, 0, 0), new ScriptFrame(TRACE.file(), "", 2, 2, 6)), null)
                .explanation()).isEqualTo("samples/tools/doors.py:3: Oops\n  called from samples/lamp.py:2");
    }

    @Test
    void caretStandsUnderItsColumn() {
        assertThat(TRACE.explain("Oops", List.of(new ScriptFrame(TRACE.file(), "", 2, 2, 6)), null).explanation())
                .isEqualTo("samples/lamp.py:2: Oops\n    bulb(1)\n    ^^^^");
    }

    @Test
    void placesThatAreNotThereDoNoHarm() {
        assertThat(TRACE.explain("Oops", List.of(new ScriptFrame(TRACE.file(), "", 99, 7, 9)), null).explanation())
                .isEqualTo("samples/lamp.py:99: Oops");
        assertThat(TRACE.explain("", List.of(), null).explanation()).isEqualTo("samples/lamp.py: unknown error");
    }

    @Test
    void linesAfterTheFirstComeBelow() {
        assertThat(TRACE.explain("Oops\n  caused by Ouch", List.of(), null).explanation())
                .isEqualTo("samples/lamp.py: Oops\n  caused by Ouch");
    }
}
