package dispatcher.host.region.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How bytes become text, and which characters mean what, in the JSON dialect of the real server. */
final class Characters {
    private Characters() {}

    /** UTF-8 unless a byte order mark says otherwise; what is no valid text is replaced, never refused. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    /** ASCII, every other byte a question mark: how the real server reads datagrams. */
    static String decodeAscii(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] < 0 ? (byte) '?' : copy[i];
        }
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    static boolean isWhite(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c == 0x85 || c >= 0xA0 && Character.isSpaceChar(c);
    }

    /** What an unquoted property name is made of. */
    static boolean isIdentifier(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
