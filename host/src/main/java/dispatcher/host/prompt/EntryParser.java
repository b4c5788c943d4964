package dispatcher.host.prompt;

import java.util.List;
import java.util.function.Predicate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor where an entry ends, and which word is being completed. */
final class EntryParser implements Parser {
    private final Predicate<String> isWhole;

    EntryParser(Predicate<String> isWhole) {
        this.isWhole = isWhole;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !isWhole.test(line)) {
            throw new EOFError(-1, -1, "More lines must follow.");
        }
        return new Typed(line, cursor);
    }

    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    /** A line as far as it was typed: its last word is what could be completed. */
    private record Typed(String line, int cursor) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(start(), cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - start();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }

        private int start() {
            int start = cursor;
            while (start > 0 && isPart(line.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private static boolean isPart(char c) {
            return Character.isUnicodeIdentifierPart(c) || c == '.' || c == '$';
        }
    }
}
