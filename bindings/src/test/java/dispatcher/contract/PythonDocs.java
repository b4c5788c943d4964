package dispatcher.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes docstrings. */
final class PythonDocs {
    static final String QUOTES = "\"\"\"";
    static final String OPERATOR = "Only a built-in region has it, for scripts that run with --simulator.";

    static final String WARNINGS = "What the region said besides, such as which of many objects it does not know; mostly empty.";

    private PythonDocs() {}

    static String ofFunction(GuestMessage request, String indent) {
        return docstring(indent, request.doc() + (request.isForOperators() ? " " + OPERATOR : ""),
                fields(request.fields(), indent, Words.PYTHON::argument)
                        + (request.fields().isEmpty() ? "\n" : "\n\n") + indent + "Gives "
                        + article(request.response().name()) + ".");
    }

    static String ofType(GuestMessage type, String indent) {
        return docstring(indent, type.doc(), type.isPlainAnswer()
                ? "\n" + Wrapped.prose(indent + "warnings: ", indent + " ".repeat(10), WARNINGS)
                : fields(type.fields(), indent, type.isOnlySent()
                        ? Words.PYTHON::argument
                        : field -> Words.PYTHON.answer(field, "None")));
    }

    private static String docstring(String indent, String sentence, String rest) {
        String first = Wrapped.prose(indent + QUOTES, indent, sentence);
        return rest.isEmpty() ? first + QUOTES : first + "\n" + rest + "\n" + indent + QUOTES;
    }

    private static String fields(List<GuestField> fields, String indent, Function<GuestField, String> text) {
        int width = fields.stream().mapToInt(field -> field.snake().length()).max().orElse(0) + 2;
        return fields.stream()
                .map(field -> "\n" + Wrapped.prose(indent + padded(field.snake() + ":", width),
                        indent + " ".repeat(width), text.apply(field)))
                .collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String article(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
