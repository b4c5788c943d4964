package dispatcher.host.codec;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The codec of either encoding: opens the stream of tokens, guards its limits, and leaves the rest to readers and writers. */
final class StreamCodec implements Codec {
    private static final int USUAL_BYTES = 512;

    private final Encoding encoding;
    private final Format requests;
    private final Format answers;

    StreamCodec(Encoding encoding, Format requests, Format answers) {
        this.encoding = encoding;
        this.requests = requests;
        this.answers = answers;
    }

    @Override
    public Encoding encoding() {
        return encoding;
    }

    @Override
    public byte[] encode(AddressedRequest request) {
        return write(requests, out -> new RequestWriter(out).write(request));
    }

    @Override
    public byte[] encode(Answer answer) {
        return write(answers, out -> new AnswerWriter(out).write(answer));
    }

    @Override
    public byte[] encode(Callback callback) {
        return write(JsonFormat.ASCII, out -> new AnswerWriter(out).write(callback));
    }

    @Override
    public AddressedRequest decodeRequest(byte[] payload) {
        return read(requests, payload, in -> new RequestReader(in, new RequestScalars(in, encoding)).request());
    }

    @Override
    public Answer decodeAnswer(byte[] payload) {
        return read(answers, payload, in -> new AnswerReader(in).answer());
    }

    @Override
    public Callback decodeCallback(byte[] payload) {
        return read(JsonFormat.ASCII, payload, in -> new AnswerReader(in).callback());
    }

    private static byte[] write(Format format, Consumer<JsonGenerator> message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator out = format.generator(bytes)) {
            message.accept(out);
        }
        Failures.requireSize(bytes.size());
        return bytes.toByteArray();
    }

    private static <T> T read(Format format, byte[] payload, Function<JsonParser, T> message) {
        Failures.requireSize(payload.length);
        try (JsonParser in = format.parser(payload)) {
            return readNumbers(in, message);
        } catch (JacksonException e) {
            throw Failures.malformed(format.title(), e);
        }
    }

    /** The lenient parser takes a number's digits as they come and stumbles only when their value is asked for. */
    private static <T> T readNumbers(JsonParser in, Function<JsonParser, T> message) {
        try {
            return message.apply(in);
        } catch (NumberFormatException e) {
            throw Failures.bad(in, "a number is misspelt");
        }
    }
}
