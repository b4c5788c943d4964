package dispatcher.host.region.store;

import dispatcher.host.region.scene.Motion;
import dispatcher.host.region.scene.Sun;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/** Numbers as bytes: big-endian doubles one after the other. */
final class Numbers {
    private Numbers() {}

    static byte[] of(Motion motion) {
        Vector3 p = motion.position();
        Quaternion r = motion.rotation();
        Vector3 v = motion.velocity();
        Vector3 a = motion.acceleration();
        return bytes(p.x(), p.y(), p.z(), r.x(), r.y(), r.z(), r.w(), v.x(), v.y(), v.z(), a.x(), a.y(), a.z());
    }

    static Motion motion(byte[] bytes) {
        DoubleBuffer in = ByteBuffer.wrap(bytes).asDoubleBuffer();
        return new Motion(vector(in), new Quaternion(in.get(), in.get(), in.get(), in.get()), vector(in), vector(in));
    }

    static byte[] of(Sun.View sun) {
        return bytes(sun.yearLength(), sun.dayLength(), sun.horizonShift(), sun.sunHourScale(), sun.currentTime());
    }

    static Sun.View sun(byte[] bytes) {
        DoubleBuffer in = ByteBuffer.wrap(bytes).asDoubleBuffer();
        return new Sun.View(in.get(), in.get(), in.get(), in.get(), in.get());
    }

    private static Vector3 vector(DoubleBuffer in) {
        return new Vector3(in.get(), in.get(), in.get());
    }

    private static byte[] bytes(double... numbers) {
        ByteBuffer out = ByteBuffer.allocate(numbers.length * Double.BYTES);
        out.asDoubleBuffer().put(numbers);
        return out.array();
    }
}
