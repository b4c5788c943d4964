package dispatcher.host.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogTextTest {
    @Test
    void nothingThatIsWrittenLooksLikeAnotherLineOrSteersATerminal() {
        assertThat(LogText.lines("one\r\ntwo\u2028three\n\n")).containsExactly("one", "  two", "  three");
        assertThat(LogText.text("x\n12:00:00 ERROR other.py: y\n    indented"))
                .isEqualTo("x\n  12:00:00 ERROR other.py: y\n    indented");
        assertThat(LogText.harmless("a\u001b[2J\u0007\t\u202Eb\u009b"))
                .isEqualTo("a\\u001b[2J\\u0007\t\\u202eb\\u009b");
        assertThat(LogText.harmless("half\uD83C, \uDF32\uD83C")).isEqualTo("half\\ud83c, \\udf32\\ud83c");
        assertThat(LogText.harmless("grün \uD83C\uDF32")).isEqualTo("grün \uD83C\uDF32");
    }
}
