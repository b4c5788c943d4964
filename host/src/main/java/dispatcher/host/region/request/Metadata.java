package dispatcher.host.region.request;

import org.jspecify.annotations.Nullable;

/** The properties in front of an object that say what it is: {@code $type}, {@code $id}. They count only there. */
final class Metadata {
    private Metadata() {}

    /**
     * Reads them, from the object's start to its first other token.
     *
     * @return the type's name, without what follows a comma; null where there is none
     */
    static @Nullable String read(TokenReader in) {
        String type = null;
        next(in);
        while (in.token == Token.PROPERTY_NAME && isMetadata(in.text)) {
            boolean isType = in.text.equals("$type");
            next(in);
            if (isType) {
                type = withoutAssembly(in);
            }
            next(in);
        }
        return type;
    }

    private static boolean isMetadata(String name) {
        if (name.equals("$ref") || name.equals("$values")) {
            throw Refusal.fatal("References are not supported.");
        }
        return name.equals("$type") || name.equals("$id");
    }

    private static String withoutAssembly(TokenReader in) {
        String name = in.token.isStart() ? null : Values.toText(in);
        if (name == null) {
            throw Values.unfit(in, "a type's name");
        }
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma).strip();
    }

    private static void next(TokenReader in) {
        if (!in.read()) {
            throw Refusal.fatal("The request ends too early" + in.place() + ".");
        }
    }
}
