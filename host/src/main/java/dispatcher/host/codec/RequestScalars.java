package dispatcher.host.codec;

import dispatcher.message.FieldKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single values as a real server was seen to: an id or a vector of the wrong shape counts as left out. */
final class RequestScalars extends Scalars {
    private static final int HEX_DIGITS = 32;

    RequestScalars(JsonParser in) {
        super(in);
    }

    @Override
    @Nullable
    UUID id(String field) {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            return spelled(in.getString());
        }
        in.skipChildren();
        return null;
    }

    @Override
    double @Nullable [] components(String field, FieldKind kind, int count) {
        if (in.hasToken(JsonToken.START_ARRAY)) {
            return super.components(field, kind, count);
        }
        in.skipChildren();
        return null;
    }

    private static @Nullable UUID spelled(String text) {
        return text.length() == HEX_DIGITS
                ? dashed(text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"))
                : dashed(text);
    }
}
