package dispatcher.raw;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonLengthTest {
    @Test
    void isTheLengthOfTheJsonThatWouldBeWritten() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("$type", "RemoteControl.Messages.ChatRequest");
        message.put("Message", "caf\u00e9 \u263a \ud83d\ude00 \"q\" \\ \n\t\b \u0001");
        message.put("Position", List.of(1, 2.5, -1e-9, 3e20));
        message.put("Empty", Arrays.asList(Map.of(), List.of(), null, true, false));
        String json = new JsonMapper().writeValueAsString(message);
        assertThat(JsonLength.of(message)).isEqualTo(json.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void refusesWhatNoMessageCanHold() {
        var failure = catchThrowableOfType(DispatcherException.class,
                () -> JsonLength.of(Map.of("Message", new StringBuilder("a builder"))));
        assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
        assertThat(failure).hasMessageContaining("but a builder came");
    }
}
