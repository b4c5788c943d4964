package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code dispatcher/messages.d.ts}: what is sent is named …Fields, what is answered has the protocol's name. */
final class TypeScriptTypes {
    private static final String IMPORTS = """

            import type { Asset, Avatar, Region, RegionObject } from './index.js';

            /** What stands for an object, an asset or an avatar: its id, or itself. */
            export type Id = string | RegionObject | Asset | Avatar;

            /** x, y, z */
            export type Vector = readonly [number, number, number];

            /** x, y, z, w */
            export type Quaternion = readonly [number, number, number, number];

            /** Numbers as they are sent: an array, or a typed array. */
            export type Numbers = ArrayLike<number>;""";

    private static final String PLAIN = """
            /** The plain answer, without fields of its own. */
            export interface ResponseBase {
              /** What the region said besides, such as which of many objects it does not know; mostly empty. */
              readonly warnings: string;
            }""";

    private TypeScriptTypes() {}

    static String text() {
        List<String> parts = new ArrayList<>();
        parts.add(JavaScriptLibrary.HEAD + IMPORTS);
        parts.add(PLAIN);
        Contract.answeredStructures().forEach(each -> parts.add(answered(each, "")));
        Contract.responses().stream()
                .filter(each -> !each.isPlainAnswer())
                .forEach(each -> parts.add(answered(each, " extends ResponseBase")));
        Contract.sentStructures().forEach(each -> parts.add(sent(each, each.name())));
        Contract.requests().forEach(each -> parts.add(request(each)));
        return String.join("\n\n", parts) + "\n";
    }

    private static String request(GuestMessage request) {
        boolean empty = request.fields().isEmpty();
        String function = comment("", JavaScriptLibrary.sentence(request)) + Wrapped.block("  ",
                "export function " + request.camel() + "(", "", "",
                List.of("fields?: " + (empty ? "Record<string, never>" : request.bareName() + "Fields") + " | null",
                        "region?: Region"),
                "): Promise<" + request.response().name() + ">;");
        return empty ? function : sent(request, request.bareName()) + "\n\n" + function;
    }

    private static String sent(GuestMessage message, String name) {
        return comment("", message.doc()) + "export interface " + name + "Fields {\n"
                + members(message.fields(), Words.JAVASCRIPT::argument,
                        field -> field.camel() + "?: " + argument(field) + " | null;")
                + "}";
    }

    private static String answered(GuestMessage message, String parent) {
        return comment("", message.doc()) + "export interface " + message.name() + parent + " {\n"
                + members(message.fields(), field -> Words.JAVASCRIPT.answer(field, "null"),
                        field -> "readonly " + field.camel() + ": " + answered(field) + ";")
                + "}";
    }

    private static String members(List<GuestField> fields, Function<GuestField, String> doc,
            Function<GuestField, String> member) {
        return fields.stream()
                .map(field -> comment("  ", doc.apply(field)) + "  " + member.apply(field) + "\n")
                .collect(Collectors.joining());
    }

    private static String comment(String indent, String text) {
        String one = indent + "/** " + text + " */\n";
        return one.length() <= Wrapped.WIDTH
                ? one
                : indent + "/**\n" + Wrapped.prose(indent + " * ", indent + " * ", text) + "\n" + indent + " */\n";
    }

    private static String argument(GuestField field) {
        String one = switch (field.kind()) {
            case ID -> "Id";
            case VECTOR3, QUATERNION -> "Numbers";
            case STRUCTURE -> field.structure().orElseThrow().name() + "Fields";
            default -> simple(field);
        };
        return field.isList() ? "readonly " + one + "[]" : one;
    }

    private static String answered(GuestField field) {
        String one = switch (field.kind()) {
            case ID -> "string";
            case VECTOR3 -> "Vector";
            case QUATERNION -> "Quaternion";
            case STRUCTURE -> field.structure().orElseThrow().name();
            default -> simple(field);
        };
        return (field.isList() ? "readonly " + one + "[]" : one) + (field.optional() ? " | null" : "");
    }

    private static String simple(GuestField field) {
        return switch (field.kind()) {
            case BOOLEAN -> "boolean";
            case INTEGER, REAL -> "number";
            case TEXT -> "string";
            default -> throw new IllegalArgumentException("No type of TypeScript for " + field.wire());
        };
    }
}
