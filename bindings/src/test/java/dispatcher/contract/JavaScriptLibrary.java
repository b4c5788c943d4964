package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code dispatcher/messages.mjs}: a function for each request, and what the fields are called on the wire. */
final class JavaScriptLibrary {
    static final String HEAD = """
            /**
             * Every message of the protocol as a function: await messages.findObjects({ pattern: '^Lamp$' }).
             *
             *     import * as messages from 'dispatcher/messages';
             *
             * Fields that are left out, null or undefined are not sent, and the region takes its default. Each function gives a
             * promise of the answer: a frozen object with the fields that the answer's type has, and `warnings`: what the region
             * said besides, such as which of many objects it does not know; mostly empty. An id may be given as text or as the
             * object itself. A second argument sends to another region than the script's; what goes through region.fast() without
             * waiting is answered with nothing but null.
             *
             * Every call can fail with any of the library's errors: WrongArgument where a field does not fit (nothing was sent),
             * Unsupported where the region does not offer the message, Refused where it does not do what is asked.
             *
             * Generated from the message records; CONTRIBUTING.md says how. Not to be edited.
             */
            """;

    private JavaScriptLibrary() {}

    static String text() {
        List<String> parts = new ArrayList<>();
        parts.add(HEAD + "\nimport { message, send, structure } from './raw.mjs';");
        PythonLibrary.structures().forEach(each -> parts.add(table(each, "structure")));
        Contract.responses().forEach(each -> parts.add(table(each, "structure")));
        Contract.requests().forEach(each -> parts.add(table(each, "message") + "\n\n" + function(each)));
        return String.join("\n\n", parts) + "\n";
    }

    /** {@code const chatRequest = message('chat', 'ChatRequest', { message: 'Message' });} */
    private static String table(GuestMessage message, String kind) {
        String open = "const " + constant(message) + " = " + kind + "("
                + (kind.equals("message") ? quoted(message.camel()) + ", " : "") + quoted(message.name()) + ", ";
        List<String> entries = message.fields().stream().map(JavaScriptLibrary::entry).toList();
        return Wrapped.block("  ", open + "{", " ", "", entries, "});");
    }

    private static String entry(GuestField field) {
        return field.camel() + ": " + field.structure()
                .map(structure -> "[" + quoted(field.wire()) + ", " + constant(structure) + "]")
                .orElse(quoted(field.wire()));
    }

    private static String function(GuestMessage request) {
        return comment(request) + "\nexport function " + request.camel() + "(fields, region) {\n  return send("
                + constant(request) + ", " + constant(request.response()) + ", fields, region);\n}";
    }

    private static String comment(GuestMessage request) {
        return "/**\n" + Wrapped.prose(" * ", " * ", sentence(request)) + "\n"
                + fields(request.fields(), Words.JAVASCRIPT::argument) + " *\n * Gives a promise of "
                + request.response().name() + answered(request.response()) + "\n */";
    }

    private static String answered(GuestMessage response) {
        List<GuestField> fields = response.fields();
        return fields.isEmpty()
                ? "."
                : ":\n" + fields(fields, field -> Words.JAVASCRIPT.answer(field, "null")).stripTrailing();
    }

    /** What a request is for, and who may send it. */
    static String sentence(GuestMessage request) {
        return request.doc() + (request.isForOperators() ? " " + PythonDocs.OPERATOR : "");
    }

    private static String fields(List<GuestField> fields, Function<GuestField, String> text) {
        int width = fields.stream().mapToInt(field -> field.camel().length()).max().orElse(0) + 2;
        return fields.stream()
                .map(field -> Wrapped.prose(" * " + padded(field.camel() + ":", width), " * " + " ".repeat(width),
                        text.apply(field)) + "\n")
                .collect(Collectors.joining("", fields.isEmpty() ? "" : " *\n", ""));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String constant(GuestMessage message) {
        return Names.decapitalized(message.name());
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
