package dispatcher.host.codec;

import dispatcher.message.Callback;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real server sent is read without loss, and written as it was. */
class RecordedResponsesTest {
    private static final int RECORDED_ANSWERS = 1500;
    private static final int RECORDED_CALLBACKS = 39;

    @Test
    void everyRecordedAnswerIsDecodedAndEncodedAsItWas() {
        List<Reference.Row> answers = bodies().filter(row -> !row.isCallback()).toList();
        assertThat(answers).hasSizeGreaterThan(RECORDED_ANSWERS);
        assertThat(answers).allSatisfy(row -> {
            Codec codec = row.answered().codec();
            byte[] again = codec.encode(codec.decodeAnswer(row.response().orElseThrow()));
            assertThat(Trees.singles(row.answered(), again)).isEqualTo(expected(row));
        });
    }

    @Test
    void everyRecordedCallbackIsDecodedAndEncodedAsItWas() {
        List<Reference.Row> callbacks = bodies().filter(Reference.Row::isCallback).toList();
        assertThat(callbacks).hasSizeGreaterThanOrEqualTo(RECORDED_CALLBACKS);
        assertThat(callbacks).allSatisfy(row -> {
            Callback callback = Encoding.BSON.codec().decodeCallback(row.response().orElseThrow());
            byte[] again = Encoding.BSON.codec().encode(callback);
            assertThat(Trees.singles(Encoding.JSON, again)).isEqualTo(expected(row));
        });
    }

    private static JsonNode expected(Reference.Row row) {
        return Trees.singles(row.answered(), row.response().orElseThrow());
    }

    private static Stream<Reference.Row> bodies() {
        return Reference.rows().stream().filter(row -> row.response().isPresent());
    }
}
