package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.codec.fast.FastPath;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of whatever a codec is given: it is read, or refused in a known way, and always as the plain way does it. */
record Decoding(Codec codec, FastPath fast, Codec plain) {
    private static final Codec JSON = Encoding.JSON.codec();
    private static final Codec BSON = Encoding.BSON.codec();

    static Decoding json() {
        return new Decoding(JSON, FastPath.JSON, new StreamCodec(Encoding.JSON, JsonFormat.ASCII, JsonFormat.UTF8));
    }

    static Decoding bson() {
        return new Decoding(BSON, FastPath.BSON, new StreamCodec(Encoding.BSON, BsonFormat.BSON, BsonFormat.BSON));
    }

    void request(byte[] input) {
        sameAsPlain(fast.request(input), plain::decodeRequest, input);
        decode(codec::decodeRequest, input).ifPresent(Decoding::comesBack);
    }

    void answer(byte[] input) {
        sameAsPlain(fast.answer(input), plain::decodeAnswer, input);
        decode(codec::decodeAnswer, input).ifPresent(Decoding::comesBack);
    }

    void callback(byte[] input) {
        sameAsPlain(FastPath.JSON.callback(input), plain::decodeCallback, input);
        decode(codec::decodeCallback, input).ifPresent(Decoding::comesBack);
    }

    private static <T> void sameAsPlain(@Nullable T usual, Function<byte[], T> plain, byte[] input) {
        if (usual != null) {
            assertThat(Optional.of(usual)).as("the fast way").isEqualTo(decode(plain, input));
        }
    }

    /** A number that is a single is spelled as one in JSON: from then on requests stay as they are, in either encoding. */
    static void comesBack(AddressedRequest request) {
        assertThat(BSON.decodeRequest(BSON.encode(request))).as("BSON").isEqualTo(request);
        AddressedRequest spelled = JSON.decodeRequest(JSON.encode(request));
        assertThat(JSON.decodeRequest(JSON.encode(spelled))).as("JSON").isEqualTo(spelled);
        assertThat(BSON.decodeRequest(BSON.encode(spelled))).as("BSON after JSON").isEqualTo(spelled);
    }

    /** Answers travel in single precision: from then on they stay as they are, in either encoding. */
    static void comesBack(Answer answer) {
        Answer single = JSON.decodeAnswer(JSON.encode(answer));
        assertThat(JSON.decodeAnswer(JSON.encode(single))).as("JSON").isEqualTo(single);
        assertThat(BSON.decodeAnswer(BSON.encode(answer))).as("BSON").isEqualTo(single);
    }

    private static void comesBack(Callback callback) {
        Callback single = JSON.decodeCallback(JSON.encode(callback));
        assertThat(JSON.decodeCallback(JSON.encode(single))).isEqualTo(single);
    }

    private static <T> Optional<T> decode(Function<byte[], T> decoder, byte[] input) {
        try {
            return Optional.of(decoder.apply(input));
        } catch (DispatcherException refused) {
            assertThat(refused.kind()).isIn(FailureKind.BAD_ANSWER, FailureKind.TOO_LARGE);
            return Optional.empty();
        }
    }
}
