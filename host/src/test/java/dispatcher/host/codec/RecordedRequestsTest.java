package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import static dispatcher.failure.FailureKind.BAD_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a real server was sent is read without loss, and refused where it was refused. */
class RecordedRequestsTest {
    private static final int WELL_FORMED = 2000;
    private static final int UNREADABLE = 100;
    private static final int READABLE = 1700;

    /** How a real server says that a message failed in its reader or, by an accident, in a handler. */
    private static final Pattern FAILED = Pattern.compile("Fatal error; |Failed to deserialize request");

    /** How it says that the reader failed: it names the path or the reader's own troubles. */
    private static final Pattern UNREADABLE_TEXT = Pattern.compile(
            "Failed to deserialize request|Fatal error; .*(Path '"
                    + "|Unexpected BsonType|too large or too small for|Input string was not in a correct format|overflow)",
            Pattern.DOTALL);

    /** What a real server reads of JavaScript beyond JSON and we do not. */
    private static final List<String> UNREAD_DIALECT = List.of("hex number", "octal number", "new Date()",
            "literal 0021");

    /** The library's reader steps over a BSON value that is undefined. */
    private static final String STEPPED_OVER = "BSON undefined";

    @ParameterizedTest
    @EnumSource
    void everyWellFormedRequestKeepsItsFieldsAndValues(Encoding encoding) {
        List<Reference.Row> rows = Reference.rows().stream().filter(RecordedRequestsTest::isWellFormed).toList();
        assertThat(rows).hasSizeGreaterThan(WELL_FORMED);
        assertThat(rows).allSatisfy(row -> {
            byte[] sent = row.request().orElseThrow();
            AddressedRequest request = row.encoding().codec().decodeRequest(sent);
            byte[] again = encoding.codec().encode(request);
            assertThat(Trees.of(encoding, again)).isEqualTo(Trees.of(row.encoding(), sent));
        });
    }

    @Test
    void whatARealServerCouldNotReadIsRefused() {
        List<Reference.Row> rows = answered()
                .filter(RecordedRequestsTest::wasUnreadable)
                .filter(row -> !row.name().contains(STEPPED_OVER))
                .toList();
        assertThat(rows).hasSizeGreaterThan(UNREADABLE);
        assertThat(rows).allSatisfy(row -> assertThatThrownBy(() -> decode(row))
                .isInstanceOfSatisfying(DispatcherException.class, e -> assertThat(e.kind()).isEqualTo(BAD_ANSWER)));
    }

    @Test
    void whatARealServerCouldReadIsRead() {
        List<Reference.Row> rows = answered()
                .filter(row -> !wasRefusedByText(row) && !answer(row).text().endsWith(".RequestBase"))
                .filter(row -> UNREAD_DIALECT.stream().noneMatch(row.name()::contains))
                .toList();
        assertThat(rows).hasSizeGreaterThan(READABLE);
        assertThat(rows).allSatisfy(RecordedRequestsTest::decode);
    }

    private static Stream<Reference.Row> answered() {
        return Reference.rows().stream()
                .filter(row -> row.request().isPresent() && row.response().isPresent())
                .filter(row -> !row.name().startsWith("Content-Length"));
    }

    private static boolean wasRefusedByText(Reference.Row row) {
        return FAILED.matcher(answer(row).text()).lookingAt();
    }

    private static boolean wasUnreadable(Reference.Row row) {
        return UNREADABLE_TEXT.matcher(answer(row).text()).lookingAt();
    }

    private static Answer answer(Reference.Row row) {
        return row.answered().codec().decodeAnswer(row.response().orElseThrow());
    }

    private static AddressedRequest decode(Reference.Row row) {
        return row.encoding().codec().decodeRequest(row.request().orElseThrow());
    }

    private static boolean isWellFormed(Reference.Row row) {
        return row.request().flatMap(body -> tree(row.encoding(), body)).filter(WellFormed::isRequest).isPresent();
    }

    private static Optional<JsonNode> tree(Encoding encoding, byte[] body) {
        try {
            boolean whole = encoding == Encoding.JSON || saysItsLength(body);
            return whole ? Optional.of(Trees.raw(encoding, body)) : Optional.empty();
        } catch (JacksonException notEvenATree) {
            return Optional.empty();
        }
    }

    private static boolean saysItsLength(byte[] bson) {
        return bson.length >= Integer.BYTES
                && ByteBuffer.wrap(bson).order(ByteOrder.LITTLE_ENDIAN).getInt() == bson.length;
    }
}
