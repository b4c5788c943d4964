package dispatcher.host.region.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Reads addresses, never asking a name server. */
public final class Addresses {
    private Addresses() {}

    /**
     * An address as the real server reads it: IPv4 of one to four numbers, decimal, octal or hexadecimal
     * ({@code 127.1}, {@code 0x7f000001}, {@code 2130706433}), or IPv6. A name is none.
     */
    public static Optional<InetAddress> parse(String text) {
        try {
            if (text.indexOf(':') >= 0) {
                return Optional.of(InetAddress.ofLiteral(text));
            }
            return Optional.of(InetAddress.getByAddress(parseFour(text)));
        } catch (IllegalArgumentException | UnknownHostException _) {
            return Optional.empty();
        }
    }

    private static byte[] parseFour(String text) {
        String[] numbers = text.split("\\.", -1);
        if (numbers.length > 4) {
            throw new NumberFormatException(text);
        }
        long address = 0;
        for (int i = 0; i < numbers.length; i++) {
            boolean last = i == numbers.length - 1;
            int bytes = last ? 4 - i : 1;
            long number = parseNumber(numbers[i]);
            if (number >= 1L << 8 * bytes) {
                throw new NumberFormatException(text);
            }
            address = address << 8 * bytes | number;
        }
        return new byte[]{(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address};
    }

    private static long parseNumber(String text) {
        if (text.length() > 12 || text.startsWith("-") || text.startsWith("+")) {
            throw new NumberFormatException(text);
        }
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return Long.parseUnsignedLong(text.substring(2), 16);
        }
        return text.length() > 1 && text.startsWith("0") ? Long.parseLong(text, 8) : Long.parseLong(text);
    }
}
