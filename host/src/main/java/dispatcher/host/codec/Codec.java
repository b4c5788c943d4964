package dispatcher.host.codec;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;

/**
 * Writes and reads messages in one encoding. Safe for use by several threads.
 *
 * <p>What is read may come from anybody: whatever the bytes are, reading ends with a message or with a
 * {@link dispatcher.failure.DispatcherException}, of kind TOO_LARGE where {@link Limits} are passed and else of kind
 * BAD_ANSWER, whose sentence says where in the payload it went wrong. Bytes after the message are not looked at, as a
 * real server was seen to do.
 */
public interface Codec {
    Encoding encoding();

    /**
     * Writes a request as a client does: what is null is left out, numbers keep double precision, and nested structures
     * carry no {@code $type}, since a real server refuses it there. In JSON all is ASCII, so the bytes can travel as a
     * datagram too, and a vector's number that is a single is spelled as one: 25.1, not 25.100000381469727. A region, which
     * keeps singles, reads the same from both.
     */
    byte[] encode(AddressedRequest request);

    /**
     * Writes an answer as a region does: every field, null text as null, vectors in single precision, nested structures
     * with their {@code $type}, and {@code _Success} and {@code _Message} last.
     */
    byte[] encode(Answer answer);

    /** Writes a callback as a region does: always as JSON in ASCII, whatever the encoding of the codec. */
    byte[] encode(Callback callback);

    /**
     * Reads a request as a region does, with the rules that were seen on a real server: an id or a vector of the wrong
     * shape is taken as left out, other values of the wrong kind are a failure.
     */
    AddressedRequest decodeRequest(byte[] payload);

    /**
     * Reads an answer as a client must: unknown fields, other letter case and other spellings of numbers are tolerated,
     * missing fields get their defaults.
     */
    Answer decodeAnswer(byte[] payload);

    /** Reads a callback, always JSON, with the tolerance of {@link #decodeAnswer}. */
    Callback decodeCallback(byte[] payload);
}
