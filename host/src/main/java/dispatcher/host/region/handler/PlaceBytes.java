package dispatcher.host.region.handler;

import dispatcher.host.region.scene.ChangeSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;

/** Places as rows of little-endian numbers, in base64. */
final class PlaceBytes {
    private static final int POSITION = 16;
    private static final int ROTATION = 20;

    private PlaceBytes() {}

    static String positions(List<ChangeSet.Place> places) {
        ByteBuffer bytes = buffer(places.size() * POSITION);
        for (ChangeSet.Place place : places) {
            bytes.putInt(place.number()).putFloat((float) place.position().x()).putFloat((float) place.position().y())
                    .putFloat((float) place.position().z());
        }
        return text(bytes);
    }

    static String rotations(List<ChangeSet.Place> places) {
        ByteBuffer bytes = buffer(places.size() * ROTATION);
        for (ChangeSet.Place place : places) {
            bytes.putInt(place.number()).putFloat((float) place.rotation().x()).putFloat((float) place.rotation().y())
                    .putFloat((float) place.rotation().z()).putFloat((float) place.rotation().w());
        }
        return text(bytes);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(ByteBuffer bytes) {
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
