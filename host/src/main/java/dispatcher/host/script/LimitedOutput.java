package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Meter;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what a script writes; what would go beyond the limit is not written. As safe for use by several threads as what it writes to. */
final class LimitedOutput extends OutputStream {
    private final OutputStream out;
    private final Meter meter;

    LimitedOutput(OutputStream out, Meter meter) {
        this.out = out;
        this.meter = meter;
    }

    /** The same streams, counted together where there is a limit. */
    static Streams limit(Streams streams, Meter meter) {
        return meter.limits(Limit.OUTPUT)
                ? new Streams(streams.in(), new LimitedOutput(streams.out(), meter),
                        new LimitedOutput(streams.err(), meter))
                : streams;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        take(length);
        out.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void take(int amount) throws IOException {
        try {
            meter.take(Limit.OUTPUT, amount);
        } catch (DispatcherException beyond) {
            throw new IOException(beyond.getMessage(), beyond);
        }
    }
}
