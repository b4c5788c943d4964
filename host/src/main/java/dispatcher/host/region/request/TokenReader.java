package dispatcher.host.region.request;

/**
 * A request's tokens, one after the other. What the current token holds is in the field of its kind: {@code text} for
 * names and strings, {@code number} for reals, {@code integer} for integers and dates, {@code truth} for booleans.
 * Not safe for use by several threads.
 */
abstract class TokenReader {
    /** So deep that no honest request comes near it; it bounds what a nest of brackets costs. */
    static final int MAX_DEPTH = 10_000;

    Token token = Token.NONE;
    String text = "";
    double number;
    long integer;
    /** Whether an integer was too large for 64 bits; {@code number} then holds it. */
    boolean isHuge;
    boolean truth;

    /** Goes to the next token; false at the end of the data. */
    abstract boolean read();

    /** Where the reader is, for a message: empty, or ", position N". */
    abstract String place();

    /** Whether reals are taken where an integer is meant, rounded half to even: only in BSON (seen on a real server). */
    abstract boolean roundsReals();

    /** Goes to the next token that is no comment; false at the end of the data. */
    final boolean readPastComments() {
        do {
            if (!read()) {
                return false;
            }
        } while (token == Token.COMMENT);
        return true;
    }

    /** From the first token of a value to its last. */
    final void skip() {
        int depth = token.isStart() ? 1 : 0;
        while (depth > 0 && read()) {
            depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
        }
    }

    final void set(Token value, String content) {
        token = value;
        text = content;
    }

    final boolean setInteger(long value) {
        token = Token.INTEGER;
        integer = value;
        isHuge = false;
        return true;
    }

    final boolean setFloat(double value) {
        token = Token.FLOAT;
        number = value;
        return true;
    }

    final boolean setTruth(boolean value) {
        token = Token.BOOLEAN;
        truth = value;
        return true;
    }
}
