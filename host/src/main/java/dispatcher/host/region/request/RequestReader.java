package dispatcher.host.region.request;

import dispatcher.host.codec.fast.FastPath;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.value.Ids;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests. What a request leaves out is filled with its default, so that a null in a request that was read here
 * means that the client said null. Immutable, safe for use by several threads.
 */
public final class RequestReader {
    private static final Envelope LEFT_OUT = new Envelope("", "", Ids.ZERO, false);

    private final Map<String, RequestType> types;

    /** @param known the requests that the region knows */
    public RequestReader(Collection<MessageType<?>> known) {
        types = Stream.concat(known.stream(), Stream.of(MessageType.of(RequestBase.class)))
                .collect(Collectors.toUnmodifiableMap(MessageType::name, RequestType::new));
    }

    /** A JSON request in an HTTP body. */
    public AddressedRequest readJson(byte[] body) {
        return read(FastPath.JSON, body, () -> new JsonTokenReader(Characters.decode(body)));
    }

    /** A JSON request in a datagram: ASCII, other characters are question marks. */
    public AddressedRequest readDatagram(byte[] datagram) {
        return read(FastPath.JSON, datagram, () -> new JsonTokenReader(Characters.decodeAscii(datagram)));
    }

    /** A BSON request. */
    public AddressedRequest readBson(byte[] body) {
        return read(FastPath.BSON, body, () -> new BsonTokenReader(body));
    }

    private AddressedRequest read(FastPath fast, byte[] body, Supplier<TokenReader> plain) {
        AddressedRequest usual = fast.request(body, LEFT_OUT, this::find);
        return usual != null ? usual : read(plain.get());
    }

    private @Nullable MessageType<?> find(String name) {
        RequestType type = types.get(name);
        return type == null ? null : type.message;
    }

    AddressedRequest read(TokenReader in) {
        if (!in.readPastComments() || in.token == Token.NULL || in.token == Token.UNDEFINED) {
            throw new Refusal("Failed to deserialize request");
        }
        if (in.token != Token.START_OBJECT) {
            throw Refusal.fatal("A request is one object, not a " + in.token + ".");
        }
        String name = Metadata.read(in);
        if (name == null) {
            throw Refusal.fatal("The first property of a request must be $type.");
        }
        RequestType type = types.get(name);
        if (type == null) {
            throw Refusal.fatal("There is no request of the type '" + name + "'.");
        }
        return new Filling(type).read(in);
    }

    /** A request on its way from tokens to a record. */
    private static final class Filling extends FieldReader {
        private final RequestType type;
        private final @Nullable Object[] values;
        private @Nullable String scene = "";
        private @Nullable String domain = "";
        private UUID capability = Ids.ZERO;
        private boolean async;

        Filling(RequestType type) {
            this.type = type;
            this.values = type.defaults();
        }

        AddressedRequest read(TokenReader in) {
            readProperties(in);
            return new AddressedRequest(type.create(values), new Envelope(scene, domain, capability, async));
        }

        @Override
        void readProperty(TokenReader in, String name) {
            int index = type.indexOf(name);
            switch (index) {
                case RequestType.UNKNOWN -> skipValue(in);
                case RequestType.SCENE -> scene = readText(in);
                case RequestType.DOMAIN -> domain = readText(in);
                case RequestType.CAPABILITY -> capability = readId(in);
                case RequestType.ASYNC -> async = readBoolean(in);
                default -> values[index] = read(in, type.message.fields().get(index), values[index]);
            }
        }
    }
}
