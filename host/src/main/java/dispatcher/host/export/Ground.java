package dispatcher.host.export;

import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.TerrainHeightResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The ground of a region, height by height: the protocol has no other way. */
final class Ground {
    private static final int SIZE = 256;

    private Ground() {}

    /** Little-endian floats, row by row from south to north, as archives hold them. */
    static byte[] read(Session session) {
        ByteBuffer heights = ByteBuffer.allocate(SIZE * SIZE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < SIZE; y++) {
            row(session, y).forEach(reply -> heights.putFloat((float) Replies.of(reply).height()));
        }
        return heights.array();
    }

    /** A row's heights are asked for all at once. */
    private static List<CompletableFuture<TerrainHeightResponse>> row(Session session, int y) {
        return IntStream.range(0, SIZE).mapToObj(x -> session.send(new GetTerrainHeightRequest(x, y))).toList();
    }
}
