package dispatcher.host.region.request;

import static dispatcher.host.region.request.Containers.ARRAY;
import static dispatcher.host.region.request.Containers.CONSTRUCTOR;
import static dispatcher.host.region.request.Containers.OBJECT;

/**
 * Reads the JSON dialect of the real server: single quotes, unquoted names, trailing commas, block comments, raw control
 * characters, {@code undefined}, {@code new Date(1)}, hexadecimal and octal numbers, NaN and infinities are taken; what
 * follows the first complete value is never looked at. (Seen on a real server; see docs/fidelity.md.)
 */
final class JsonTokenReader extends TokenReader {
    private enum State {
        VALUE, NAME, AFTER_VALUE, FINISHED
    }

    private final JsonSource in;
    private final JsonNumbers numbers;
    private final Containers containers = new Containers();
    private State state = State.VALUE;

    JsonTokenReader(String text) {
        in = new JsonSource(text);
        numbers = new JsonNumbers(in);
    }

    @Override
    boolean read() {
        while (true) {
            switch (state) {
                case VALUE -> {
                    return readValue();
                }
                case NAME -> {
                    return readName();
                }
                case AFTER_VALUE -> {
                    if (!in.toNext()) {
                        return false;
                    }
                    if (readAfterValue()) {
                        return true;
                    }
                }
                case FINISHED -> {
                    return false;
                }
            }
        }
    }

    @Override
    String place() {
        return in.place();
    }

    @Override
    boolean roundsReals() {
        return false;
    }

    private boolean readAfterValue() {
        char c = in.take();
        if (c == ',') {
            state = containers.innermost() == OBJECT ? State.NAME : State.VALUE;
            return false;
        }
        if (c == '/') {
            return readComment();
        }
        if (!readEnd(c)) {
            throw in.unexpected(c, "after a value");
        }
        return true;
    }

    private boolean readEnd(char c) {
        return switch (c) {
            case '}' -> end(OBJECT, Token.END_OBJECT);
            case ']' -> end(ARRAY, Token.END_ARRAY);
            case ')' -> end(CONSTRUCTOR, Token.END_CONSTRUCTOR);
            default -> false;
        };
    }

    private boolean readName() {
        if (!in.toNext()) {
            return false;
        }
        char c = in.peek();
        if (c == '}') {
            in.take();
            return end(OBJECT, Token.END_OBJECT);
        }
        if (c == '/') {
            in.take();
            return readComment();
        }
        set(Token.PROPERTY_NAME, JsonStrings.readName(in));
        in.expectColon();
        state = State.VALUE;
        return true;
    }

    private boolean readValue() {
        if (!in.toNext()) {
            return false;
        }
        char c = in.peek();
        switch (c) {
            case '"', '\'' -> {
                in.take();
                return string(JsonStrings.read(in, c));
            }
            case '{' -> {
                return start(OBJECT, Token.START_OBJECT, State.NAME);
            }
            case '[' -> {
                return start(ARRAY, Token.START_ARRAY, State.VALUE);
            }
            case ']', ')' -> {
                in.take();
                return readEnd(c);
            }
            case '/' -> {
                in.take();
                return readComment();
            }
            default -> {
                return c == '-' || c == '.' || c >= '0' && c <= '9' ? number() : readWord(c);
            }
        }
    }

    private boolean readWord(char c) {
        return switch (c) {
            case ',' -> simple(Token.UNDEFINED);
            case 't' -> word("true") && value() && setTruth(true);
            case 'f' -> word("false") && value() && setTruth(false);
            case 'u' -> word("undefined") && simple(Token.UNDEFINED);
            case 'N' -> word("NaN") && value() && setFloat(Double.NaN);
            case 'I' -> word("Infinity") && value() && setFloat(Double.POSITIVE_INFINITY);
            case 'n' -> in.startsWith("ne") ? readConstructor() : word("null") && simple(Token.NULL);
            default -> throw in.unexpected(c, "where a value is expected");
        };
    }

    private boolean readConstructor() {
        in.expect("new");
        if (!in.toNext()) {
            throw in.atEnd();
        }
        set(Token.START_CONSTRUCTOR, JsonStrings.readIdentifier(in));
        in.expectOpening();
        containers.push(CONSTRUCTOR);
        state = State.VALUE;
        return true;
    }

    private boolean readComment() {
        in.skipComment();
        token = Token.COMMENT;
        return true;
    }

    private boolean number() {
        if (in.startsWith("-I")) {
            in.expect("-Infinity");
            return value() && setFloat(Double.NEGATIVE_INFINITY);
        }
        numbers.read(this);
        return value();
    }

    private boolean word(String word) {
        in.expect(word);
        in.expectSeparator();
        return true;
    }

    private boolean simple(Token value) {
        token = value;
        return value();
    }

    private boolean string(String content) {
        set(Token.STRING, content);
        return value();
    }

    private boolean value() {
        state = containers.innermost() == Containers.NOTHING ? State.FINISHED : State.AFTER_VALUE;
        return true;
    }

    private boolean start(byte container, Token start, State next) {
        in.take();
        containers.push(container);
        token = start;
        state = next;
        return true;
    }

    private boolean end(byte container, Token end) {
        containers.pop(container, in.place());
        token = end;
        return value();
    }
}
