package dispatcher.failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {"Java heap space | The host failed: Java heap space",
            "java.lang.OutOfMemoryError: Java heap space | The host failed: Java heap space",
            "org.graalvm.polyglot.PolyglotException | The host failed inside of itself.",
            "null | The host failed inside of itself.", "no room in lamp.py | The host failed: no room in lamp.py"})
    void namesNoClasses(String message, String told) {
        IllegalStateException thrown = new IllegalStateException(message);
        DispatcherException failure = HostFault.of(thrown, "Report it.");
        assertThat(failure).hasMessage(told).hasCause(thrown);
        assertThat(failure.explanation()).isEqualTo(told + " Report it.");
    }

    @Test
    void whereNothingIsKnownItSaysSo() {
        assertThat(HostFault.of(null, "")).hasMessage("The host failed inside of itself.");
    }
}
