package dispatcher.host.transport;

import java.util.regex.Pattern;

/**
 * A foreign text in one of our sentences: in one line, short, and without what could be a secret, since an answer may repeat what was
 * sent.
 */
final class Excerpt {
    /** A capability, or the digest of a password. */
    private static final Pattern SECRET = Pattern
            .compile("\\p{XDigit}{8}-?(\\p{XDigit}{4}-?){3}\\p{XDigit}{12}");
    private static final Pattern GAPS = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final int LONGEST = 80;
    /** What may be the beginning of a secret, where the text was cut within it. */
    private static final Pattern CUT = Pattern.compile("[\\p{XDigit}-]+$");
    /** How much of a text is looked at, in characters. */
    static final int LOOKED_AT = 400;

    private Excerpt() {}

    static String of(String text) {
        String whole = text.length() < LOOKED_AT ? text : CUT.matcher(text).replaceFirst("");
        String line = SECRET.matcher(GAPS.matcher(whole).replaceAll(" ")).replaceAll("[hidden]").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
