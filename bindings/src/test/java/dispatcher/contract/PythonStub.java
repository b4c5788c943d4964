package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes {@code dispatcher/messages.pyi}: the same with types, for editors and type checkers. */
final class PythonStub {
    private static final String IMPORTS = """

            from collections.abc import Mapping, Sequence
            from typing import TypeAlias
            from uuid import UUID

            from . import Asset, Avatar, Object, Region

            Id: TypeAlias = str | UUID | Object | Asset | Avatar
            Vector: TypeAlias = tuple[float, float, float]
            Quaternion: TypeAlias = tuple[float, float, float, float]""";

    private final Set<GuestMessage> sent = Set.copyOf(Contract.sentStructures());
    private final Set<GuestMessage> answered = Set.copyOf(Contract.answeredStructures());

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(PythonLibrary.HEAD + IMPORTS);
        PythonLibrary.structures().forEach(each -> parts.add(structure(each)));
        Contract.responses().stream().map(PythonStub::response).forEach(parts::add);
        Contract.requests().stream().map(PythonStub::function).forEach(parts::add);
        return String.join("\n\n", parts) + "\n";
    }

    private String structure(GuestMessage structure) {
        boolean isAnswered = answered.contains(structure);
        String head = "class " + structure.name() + ":\n" + PythonDocs.ofType(structure, "    ") + "\n\n"
                + attributes(structure.fields(), isAnswered);
        return sent.contains(structure)
                ? head + "\n\n" + function("    ", "__init__", List.of("self"), structure.fields(), List.of(), "None")
                        + " ..."
                : head;
    }

    private static String response(GuestMessage response) {
        return "class " + response.name() + (response.isPlainAnswer() ? "" : "(ResponseBase)") + ":\n"
                + PythonDocs.ofType(response, "    ") + "\n\n"
                + (response.isPlainAnswer() ? "    warnings: str" : attributes(response.fields(), true));
    }

    private static String attributes(List<GuestField> fields, boolean answered) {
        return String.join("\n", fields.stream()
                .map(field -> "    " + field.snake() + ": " + (answered
                        ? PythonTypes.answered(field)
                        : PythonTypes.kept(field)))
                .toList());
    }

    private static String function(GuestMessage request) {
        return function("", request.snake(), List.of(), request.fields(), List.of("region: Region | None = None"),
                request.response().name()) + "\n" + PythonDocs.ofFunction(request, "    ");
    }

    /** A parameter on each line: that is how editors show them. */
    private static String function(String indent, String name, List<String> first, List<GuestField> fields,
            List<String> last, String result) {
        List<String> keywords = Stream.concat(
                fields.stream().map(field -> field.snake() + ": " + PythonTypes.argument(field) + " | None = None"),
                last.stream()).toList();
        List<String> parameters = Stream.of(first, List.of("*"), keywords).flatMap(List::stream).toList();
        String one = indent + "def " + name + "(" + String.join(", ", parameters) + ") -> " + result + ":";
        return one.length() <= Wrapped.WIDTH
                ? one
                : indent + "def " + name + "(\n" + String.join("", parameters.stream()
                        .map(each -> indent + "    " + each + ",\n").toList())
                        + indent + ") -> " + result + ":";
    }
}
