package dispatcher.host.script;

import java.util.stream.Collectors;

/** Text of scripts for the eyes of people: nothing in it controls a terminal or looks like another line. */
public final class LogText {
    private static final String INDENT = "  ";

    private LogText() {}

    /** The lines of an entry, all but the first indented. */
    public static String[] lines(String entry) {
        String[] lines = entry.stripTrailing().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i == 0 || lines[i].startsWith(INDENT) ? "" : INDENT) + harmless(lines[i]);
        }
        return lines;
    }

    /** The lines of an entry as one text. */
    static String text(String entry) {
        return String.join("\n", lines(entry));
    }

    /** The same with control characters, halves of characters, and those that change the direction of writing spelled out. */
    public static String harmless(String text) {
        return text.codePoints().allMatch(LogText::isHarmless)
                ? text
                : text.codePoints().mapToObj(LogText::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        return isHarmless(character)
                ? Character.toString(character)
                : String.format("\\u%04x", character);
    }

    private static boolean isHarmless(int character) {
        return character == '\t' || !(Character.isISOControl(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069);
    }
}
