package dispatcher.host.region.server;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the heads of one connection, of which most are the same bytes as the one before. Used by its event loop only. */
final class KnownHead {
    private static final int LONGEST_KEPT = 1_024;

    private byte[] bytes = new byte[0];
    private @Nullable HttpHead read;

    /** Reads a head, without the empty line at its end. */
    HttpHead read(byte[] head) throws HttpHead.Malformed {
        HttpHead known = read;
        if (known != null && Arrays.equals(bytes, head)) {
            return known;
        }
        HttpHead fresh = HttpHead.read(head, head.length);
        if (head.length <= LONGEST_KEPT) {
            bytes = head;
            read = fresh;
        }
        return fresh;
    }
}
