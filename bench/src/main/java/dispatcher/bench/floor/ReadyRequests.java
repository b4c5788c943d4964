package dispatcher.bench.floor;

import dispatcher.host.codec.Encoding;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes whole HTTP requests, as a session sends them. */
record ReadyRequests(Work work, Encoding encoding) {
    static final List<Double> POSITION = List.of(12.5, 100.0, 25.0);
    private static final Vector3 THERE = new Vector3(POSITION.get(0), POSITION.get(1), POSITION.get(2));
    private static final Vector3 VELOCITY = new Vector3(1, 0, 0);

    /** The question for the first object's position. */
    ByteBuf position() {
        return http(new GetObjectPositionRequest(work.objects().getFirst()));
    }

    /** Moves all objects to {@link #POSITION}, so many in one message. */
    List<ByteBuf> updates(int batch) {
        List<ByteBuf> requests = new ArrayList<>();
        List<UUID> objects = work.objects();
        for (int start = 0; start < objects.size(); start += batch) {
            requests.add(http(bulk(objects.subList(start, Math.min(start + batch, objects.size())))));
        }
        return requests;
    }

    private static BulkDynamicsRequest bulk(List<UUID> objects) {
        return new BulkDynamicsRequest(objects.stream()
                .map(id -> new ObjectDynamicsData(id, THERE, VELOCITY, Vector3.ZERO, Quaternion.IDENTITY))
                .toList());
    }

    private ByteBuf http(Request<?> request) {
        byte[] body = encoding.codec()
                .encode(new AddressedRequest(request,
                        new Envelope(work.scene(), "RemoteControl", work.capability(), null)));
        String head = "POST " + work.url().getRawPath() + " HTTP/1.1\r\nHost: " + work.url().getRawAuthority()
                + "\r\nContent-Type: " + encoding.contentType() + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        return Unpooled.unreleasableBuffer(
                Unpooled.directBuffer(start.length + body.length).writeBytes(start).writeBytes(body));
    }
}
