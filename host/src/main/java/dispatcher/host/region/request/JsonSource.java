package dispatcher.host.region.request;

/** The characters of a JSON text and a place in it. */
final class JsonSource {
    private final String text;
    private int at;

    JsonSource(String text) {
        this.text = text;
    }

    /** Goes past blanks and NULs; false at the end. */
    boolean toNext() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != 0 && !Characters.isWhite(c)) {
                return true;
            }
            at++;
        }
        return false;
    }

    boolean hasMore() {
        return at < text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    char take() {
        if (at == text.length()) {
            throw atEnd();
        }
        return text.charAt(at++);
    }

    int mark() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    String since(int mark) {
        return text.substring(mark, at);
    }

    /** Where the character next is, from here; -1 where there is none. */
    int find(char wanted) {
        return text.indexOf(wanted, at);
    }

    boolean hasEscapeBefore(int end) {
        return text.indexOf('\\', at, end) >= 0;
    }

    char at(int place) {
        return text.charAt(place);
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    boolean startsWith(String start) {
        return text.startsWith(start, at);
    }

    void expect(String word) {
        if (!text.startsWith(word, at)) {
            throw unexpected(peek(), "where a value is expected");
        }
        at += word.length();
    }

    /** A word must end where it ends. */
    void expectSeparator() {
        if (at < text.length() && "}],)/".indexOf(peek()) < 0 && !Characters.isWhite(peek()) && peek() != 0) {
            throw unexpected(peek(), "after a word");
        }
    }

    void expectColon() {
        if (!toNext() || take() != ':') {
            throw Refusal.fatal("There is no colon after a property name" + place() + ".");
        }
    }

    void expectOpening() {
        if (!toNext() || take() != '(') {
            throw Refusal.fatal("There is no opening bracket after a constructor's name" + place() + ".");
        }
    }

    /** From behind a comment's slash to behind its end. */
    void skipComment() {
        int end = take() == '*' ? text.indexOf("*/", at) : -1;
        if (end < 0) {
            throw Refusal.fatal("A comment is none, or does not end" + place() + ".");
        }
        at = end + 2;
    }

    Refusal unexpected(char c, String where) {
        String shown = c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        return Refusal.fatal("Unexpected character '" + shown + "' " + where + place() + ".");
    }

    Refusal atEnd() {
        return Refusal.fatal("The request ends too early" + place() + ".");
    }

    String place() {
        return ", position " + at;
    }
}
