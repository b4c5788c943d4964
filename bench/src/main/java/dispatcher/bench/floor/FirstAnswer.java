package dispatcher.bench.floor;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first answer, since all others are as long. Used by one thread. */
final class FirstAnswer {
    private static final Pattern HEAD = Pattern.compile("HTTP/1.1 200.*?content-length: *(\\d+).*?\r\n\r\n",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SUCCESS = Pattern.compile("\"_Success\":1|_Success\0\1\0\0\0");

    private static final Pattern POSITION = Pattern.compile("\"Position\":(\\[[^]]*])");

    private final StringBuilder text = new StringBuilder();

    /** The bytes of the whole answer; 0 while it is not there yet. */
    int length(ByteBuf more) {
        text.append(more.toString(StandardCharsets.ISO_8859_1));
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt() || text.length() < head.end() + Integer.parseInt(head.group(1))) {
            return 0;
        }
        if (!SUCCESS.matcher(text).find()) {
            throw new DispatcherException(FailureKind.REFUSED, "The region answered: " + text, "");
        }
        return text.length();
    }

    /** The position that it tells, as JSON; else that of the updates that were sent. */
    String position() {
        Matcher position = POSITION.matcher(text);
        return position.find() ? position.group(1) : ReadyRequests.POSITION.toString();
    }
}
