package dispatcher.host.codec.fast;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.Response;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the usual messages of one encoding. Where a message is unusual in any way (an escape in a text, a number as
 * a text, an unknown field, a length that lies, whatever is wrong) it gives null, and the plain way shall do it: so all rules
 * are there, and what is had here is what the plain way would give. Safe for use by several threads.
 */
public enum FastPath {
    JSON(JsonSink::new, JsonSource::new), BSON(BsonSink::new, BsonSource::new);

    private final ThreadLocal<Sink> sinks;
    private final Function<byte[], Source> sources;

    FastPath(Supplier<Sink> sinks, Function<byte[], Source> sources) {
        this.sinks = ThreadLocal.withInitial(sinks);
        this.sources = sources;
    }

    /** As a client writes it. */
    public byte @Nullable [] write(AddressedRequest request) {
        return write(false, out -> out.write(request));
    }

    /** As a region writes it. */
    public byte @Nullable [] write(Answer answer) {
        return write(true, out -> out.write(answer));
    }

    /** As a region writes it. */
    public byte @Nullable [] write(Callback callback) {
        return write(true, out -> out.write(callback));
    }

    /** A request as it was sent: what it leaves out is null. */
    public @Nullable AddressedRequest request(byte[] payload) {
        return request(payload, Reading.REQUEST, Envelope.EMPTY, FastPath::request);
    }

    /**
     * A request as a region takes it: with the defaults for what it leaves out, and vectors in single precision.
     *
     * @param left what counts as said where the envelope leaves it out
     * @param types the messages by their full names; null for one that is not known
     */
    public @Nullable AddressedRequest request(byte[] payload, Envelope left,
            Function<String, @Nullable MessageType<?>> types) {
        return request(payload, Reading.REGION, left, types);
    }

    /** An answer as a client takes it. */
    public @Nullable Answer answer(byte[] payload) {
        return read(() -> {
            AnswerReader reader = new AnswerReader(sources.apply(payload));
            return reader.answer(layout(type(reader.typeName(), Response.class)));
        });
    }

    /** A callback as a client takes it. */
    public @Nullable Callback callback(byte[] payload) {
        return read(() -> {
            FastReader reader = new FastReader(sources.apply(payload), Reading.ANSWER);
            Layout layout = layout(type(reader.typeName(), Callback.class));
            return (Callback) reader.message(layout, layout.names);
        });
    }

    private @Nullable AddressedRequest request(byte[] payload, Reading reading, Envelope left,
            Function<String, @Nullable MessageType<?>> types) {
        return read(() -> {
            RequestReader reader = new RequestReader(sources.apply(payload), reading, left);
            return reader.request(layout(types.apply(reader.typeName())));
        });
    }

    private byte @Nullable [] write(boolean region, Consumer<FastWriter> message) {
        Sink sink = sinks.get();
        try {
            message.accept(new FastWriter(sink, region));
            return sink.take();
        } catch (Unusual _) {
            return null;
        } finally {
            sink.reset();
        }
    }

    private static <T> @Nullable T read(Supplier<T> message) {
        try {
            return message.get();
        } catch (Unusual _) {
            return null;
        }
    }

    private static @Nullable MessageType<?> request(String name) {
        MessageType<?> type = type(name, Request.class);
        return type != null && type.name().equals(name) ? type : null;
    }

    private static @Nullable MessageType<?> type(String name, Class<?> family) {
        return Messages.find(name).filter(type -> family.isAssignableFrom(type.recordClass())).orElse(null);
    }

    private static Layout layout(@Nullable MessageType<?> type) {
        if (type == null) {
            throw Unusual.here();
        }
        return Layout.of(type.recordClass());
    }
}
