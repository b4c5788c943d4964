package dispatcher.host.region.server;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP request, as far as the region looks at it. Immutable.
 *
 * @param method the method, in upper case
 * @param path the target: path and query as they were sent
 * @param contentType the content type without blanks in front of it but else letter for letter; null where there is none
 * @param contentLength how long the body is; -1 where nothing says so: then there is none
 * @param hasHost whether it names its host, without which the real server answers nothing
 * @param isWellFormed whether all its lines are headers; one that is not makes the real server answer nothing
 * @param expectsContinue whether the client waits for leave to send the body
 * @param ends whether nothing that can be read follows: the client said so, or it sends chunks, which nobody here reads
 */
record HttpHead(String method, String path, @Nullable String contentType, long contentLength, boolean hasHost,
        boolean isWellFormed, boolean expectsContinue, boolean ends) {
    /** What a request line and a header's value may measure at most, as on the real server. */
    private static final int MAX_LINE = 4_200;
    private static final int MAX_VALUE = 4_096;

    /** A head that nobody can make sense of; the message says why. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String why) {
            super(why, null, false, false);
        }
    }

    /** Reads a head, without the empty line at its end. */
    static HttpHead read(byte[] bytes, int length) throws Malformed {
        String[] lines = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        String[] request = lines[0].split(" ", -1);
        require(request.length == 3 && lines[0].length() <= MAX_LINE, "Invalid request line");
        require(isMethod(request[0]) && request[1].startsWith("/"), "Invalid method or target");
        require(request[2].equals("HTTP/1.1") || request[2].equals("HTTP/1.0"), "Unknown version");
        Fields fields = new Fields();
        for (int i = 1; i < lines.length; i++) {
            fields.add(lines[i]);
        }
        return new HttpHead(request[0].toUpperCase(java.util.Locale.ROOT), request[1], fields.contentType,
                fields.contentLength, fields.host, fields.wellFormed, fields.expectsContinue, fields.close);
    }

    private static boolean isMethod(String method) {
        return !method.isEmpty() && method.length() < 32 && method.chars().allMatch(Character::isLetter);
    }

    private static void require(boolean condition, String why) throws Malformed {
        if (!condition) {
            throw new Malformed(why);
        }
    }

    private static final class Fields {
        @Nullable
        String contentType;
        long contentLength = -1;
        boolean host;
        boolean wellFormed = true;
        boolean expectsContinue;
        boolean close;

        void add(String line) throws Malformed {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                require(line.indexOf('\n') < 0, "Invalid line feed");
                wellFormed = false;
                return;
            }
            String value = line.substring(colon + 1).stripLeading();
            require(value.length() <= MAX_VALUE && value.indexOf('\n') < 0, "Too large header value");
            if (line.substring(0, colon).equalsIgnoreCase("Content-Type")) {
                contentType = value;
            } else {
                set(line.substring(0, colon), value.stripTrailing());
            }
        }

        private void set(String name, String value) throws Malformed {
            if (name.equalsIgnoreCase("Content-Length")) {
                setLength(value);
            } else if (name.equalsIgnoreCase("Host")) {
                host = true;
            } else if (name.equalsIgnoreCase("Expect")) {
                expectsContinue = value.equalsIgnoreCase("100-continue");
            } else if (name.equalsIgnoreCase("Connection")) {
                close |= value.equalsIgnoreCase("close");
            } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
                close |= !value.equalsIgnoreCase("identity");
            }
        }

        private void setLength(String value) throws Malformed {
            try {
                long length = Long.parseLong(value);
                require(length >= 0 && length <= Integer.MAX_VALUE, "Content length is out of range");
                // The real server never answers a body of one byte; no message is that short.
                require(length != 1, "A body of one byte is no message");
                require(contentLength < 0 || contentLength == length, "Two content lengths");
                contentLength = length;
            } catch (NumberFormatException _) {
                throw new Malformed("Content length is not a number");
            }
        }
    }
}
