package dispatcher.host.codec;

import dispatcher.host.codec.fast.FastPath;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets usual messages take the fast way, and all others the plain one, which alone knows limits and failures. */
record FastCodec(Codec plain, FastPath fast) implements Codec {
    @Override
    public Encoding encoding() {
        return plain.encoding();
    }

    @Override
    public byte[] encode(AddressedRequest request) {
        return written(fast.write(request), () -> plain.encode(request));
    }

    @Override
    public byte[] encode(Answer answer) {
        return written(fast.write(answer), () -> plain.encode(answer));
    }

    @Override
    public byte[] encode(Callback callback) {
        return written(FastPath.JSON.write(callback), () -> plain.encode(callback));
    }

    @Override
    public AddressedRequest decodeRequest(byte[] payload) {
        return read(payload, fast::request, plain::decodeRequest);
    }

    @Override
    public Answer decodeAnswer(byte[] payload) {
        return read(payload, fast::answer, plain::decodeAnswer);
    }

    @Override
    public Callback decodeCallback(byte[] payload) {
        return read(payload, FastPath.JSON::callback, plain::decodeCallback);
    }

    private static byte[] written(byte @Nullable [] usual, Supplier<byte[]> otherwise) {
        return usual != null && usual.length <= Limits.MAX_BYTES ? usual : otherwise.get();
    }

    private static <T> T read(byte[] payload, Function<byte[], @Nullable T> usual, Function<byte[], T> otherwise) {
        @Nullable
        T message = payload.length <= Limits.MAX_BYTES ? usual.apply(payload) : null;
        return message != null ? message : otherwise.apply(payload);
    }
}
