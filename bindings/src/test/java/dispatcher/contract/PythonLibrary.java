package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code dispatcher/messages.py}: a function for each request, a class for each answer and structure. */
final class PythonLibrary {
    static final String HEAD = """
            \"""Every message of the protocol as a function: messages.find_objects(pattern="^Lamp$").

            Fields are keywords; what is left out, or None, is not sent, and the region takes its default. Each function waits for
            the answer and gives it as an object of the class that is named last. An id may be given as text, as a UUID or as the
            object itself; a structure as its class or as a dict of its fields. region= sends to another region than the script's;
            what goes through region.fast() without waiting is answered with nothing but None.

            Every call can raise any of the library's exceptions: WrongArgument where a field does not fit (nothing was sent),
            Unsupported where the region does not offer the message, Refused where it does not do what is asked.

            Generated from the message records; CONTRIBUTING.md says how. Not to be edited.
            \"""
            """;

    private PythonLibrary() {}

    static String text() {
        List<String> parts = new ArrayList<>();
        parts.add(HEAD + "\nfrom ._messages import Answer, Structure, send, wired");
        structures().forEach(each -> parts.add(type(each, "Structure")));
        Contract.responses().forEach(each -> parts.add(type(each, each.isPlainAnswer() ? "Answer" : "ResponseBase")));
        Contract.requests().forEach(each -> parts.add(function(each)));
        return String.join("\n\n\n", parts) + "\n";
    }

    /** All structures, each after those that it needs. */
    static List<GuestMessage> structures() {
        return Stream.concat(Contract.answeredStructures().stream(), Contract.sentStructures().stream())
                .distinct()
                .toList();
    }

    private static String type(GuestMessage message, String base) {
        List<GuestField> fields = message.fields();
        String head = "class " + message.name() + "(" + base + "):\n" + PythonDocs.ofType(message, "    ");
        if (fields.isEmpty()) {
            return head + "\n\n    __slots__ = ()";
        }
        List<String> names = fields.stream().map(field -> quoted(field.snake())).toList();
        List<String> wire = fields.stream().map(field -> quoted(field.snake()) + ": " + quoted(field.wire())).toList();
        List<String> inner = fields.stream()
                .flatMap(field -> field.structure().stream()
                        .map(structure -> quoted(field.snake()) + ": " + structure.name()))
                .toList();
        return head + "\n\n"
                + Wrapped.block("    ", "    __slots__ = (", "", "    ", names, names.size() == 1 ? ",)" : ")") + "\n"
                + Wrapped.block("    ", "    _wire = {", "", "    ", wire, "}")
                + (inner.isEmpty() ? "" : "\n" + Wrapped.block("    ", "    _structures = {", "", "    ", inner, "}"));
    }

    private static String function(GuestMessage request) {
        String name = request.snake();
        String open = "def " + name + "(";
        List<String> parameters = Stream.concat(
                Stream.concat(Stream.of("*"), request.fields().stream().map(field -> field.snake() + "=None")),
                Stream.of("region=None", "**unknown")).toList();
        List<String> arguments = Stream.concat(
                Stream.of(name, request.response().name(), quoted(request.name()), "region", "unknown"),
                request.fields().stream().map(PythonLibrary::argument)).toList();
        return Wrapped.list(open, " ".repeat(open.length()), parameters, "):") + "\n"
                + PythonDocs.ofFunction(request, "    ") + "\n"
                + Wrapped.list("    return send(", " ".repeat(16), arguments, ")");
    }

    private static String argument(GuestField field) {
        return field.wire() + "=" + field.structure()
                .map(structure -> "wired(" + structure.name() + ", " + field.snake() + ")")
                .orElse(field.snake());
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
