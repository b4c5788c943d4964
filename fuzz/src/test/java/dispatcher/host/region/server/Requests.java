package dispatcher.host.region.server;

import dispatcher.fuzz.Recorded;
import dispatcher.host.codec.Encoding;
import dispatcher.host.codec.RandomMessages;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** First inputs for a {@link World}, and inputs cut into requests. */
final class Requests {
    private static final int BETWEEN = 0x1E;
    private static final int SHORTEST_BSON = 5;
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern CAPABILITY = field("_Capability");
    private static final Pattern OBJECT = field("ObjectID");
    private static final Pattern ASSET = field("AssetID");
    private static final Pattern END_POINT = field("EndPointID");

    private Requests() {}

    /** What was recorded, with the world's own ids, and each request once with values of chance. */
    static Stream<byte[]> seeds(Encoding encoding) {
        Stream<byte[]> recorded = Recorded.requests(encoding == Encoding.JSON ? "json" : "bson");
        return Stream.concat(recorded, Recorded.sample(Messages.requests().stream().map(type -> made(encoding, type))))
                .map(Requests::atHome);
    }

    /** The same as bytes of which each is the world's own. */
    static byte[] atHome(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        text = CAPABILITY.matcher(text).replaceAll("$1" + World.CAPABILITY);
        text = OBJECT.matcher(text).replaceAll("$1" + World.OBJECT);
        text = ASSET.matcher(text).replaceAll("$1" + World.ASSET);
        text = END_POINT.matcher(text).replaceAll("$1" + World.END_POINT);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** JSON requests, with a separator between one and the next. */
    static List<byte[]> json(byte[] input) {
        List<byte[]> requests = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= input.length; at++) {
            if (at == input.length || input[at] == BETWEEN) {
                requests.add(Arrays.copyOfRange(input, start, at));
                start = at + 1;
            }
        }
        return requests;
    }

    /** BSON requests, each as long as it says. */
    static List<byte[]> bson(byte[] input) {
        List<byte[]> requests = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(input).order(ByteOrder.LITTLE_ENDIAN);
        do {
            int says = in.remaining() < Integer.BYTES ? 0 : in.getInt(in.position());
            byte[] request = new byte[says >= SHORTEST_BSON && says < in.remaining() ? says : in.remaining()];
            in.get(request);
            requests.add(request);
        } while (in.hasRemaining());
        return requests;
    }

    private static byte[] made(Encoding encoding, MessageType<?> type) {
        RandomMessages messages = new RandomMessages(new Random(type.name().hashCode()));
        String domain = type.name().substring(0, type.name().indexOf('.'));
        return encoding.codec().encode(new AddressedRequest(messages.request(type).request(),
                new Envelope(World.SCENE, domain, World.CAPABILITY, false)));
    }

    /** Between a field's name and its id stand quotes and blanks, or, in BSON, a zero and a length. */
    private static Pattern field(String name) {
        return Pattern.compile("(" + name + "[^A-Za-z]{2,8}?)" + ID);
    }
}
