package dispatcher.host.codec;

/** Texts that can be told on in any encoding: JSON can spell half of a character, for which UTF-8 has no bytes. */
final class WholeText {
    private static final char REPLACEMENT = '\ufffd';

    private WholeText() {}

    /** The text with U+FFFD in the place of halves of characters, as regions read them. */
    static String of(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? mended(text) : text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended
                .appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c));
        return mended.toString();
    }
}
