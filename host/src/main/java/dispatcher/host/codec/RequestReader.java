package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads requests, as a region does: what is missing stays left out, and so does a null where a real server takes one. */
final class RequestReader extends MessageReader {
    private @Nullable String scene;
    private @Nullable String domain;
    private @Nullable UUID capability;
    private @Nullable Boolean async;

    RequestReader(JsonParser in, RequestScalars scalars) {
        super(in, scalars);
    }

    AddressedRequest request() {
        String name = typeName();
        MessageType<?> type = type(name, Request.class);
        if (!type.name().equals(name)) {
            throw Failures.bad(in, "a request must give its full name, " + type.name());
        }
        Request<?> request = (Request<?>) message(type);
        return new AddressedRequest(request, new Envelope(scene, domain, capability, async));
    }

    @Override
    @Nullable
    Object initial(FieldType field) {
        return null;
    }

    @Override
    @Nullable
    Object whenNull(FieldType field) {
        return switch (field.kind()) {
            case TEXT, ID, VECTOR3, QUATERNION, STRUCTURE -> null;
            case BOOLEAN, INTEGER, REAL, LIST -> throw scalars.wrong(field.name(), field.kind());
        };
    }

    @Override
    Object nullElement(FieldType field, FieldKind kind) {
        if (kind == FieldKind.STRUCTURE) {
            throw scalars.wrong(field.name(), field.kind());
        }
        return nothing(field, kind);
    }

    @Override
    void foreign(String name) {
        boolean isNull = in.hasToken(JsonToken.VALUE_NULL);
        switch (name.toLowerCase(Locale.ROOT)) {
            case "_scene" -> scene = isNull ? null : scalars.text(Wire.SCENE);
            case "_domain" -> domain = isNull ? null : scalars.text(Wire.DOMAIN);
            case "_capability" -> capability = isNull ? null : scalars.id(Wire.CAPABILITY);
            case "_asyncrequest" -> async = scalars.bool(Wire.ASYNC);
            default -> in.skipChildren();
        }
    }

    @Override
    void foreignNested(String name) {
        if (name.equals(Wire.TYPE)) {
            throw Failures.bad(in, "a structure inside a request must not have a " + Wire.TYPE);
        }
        in.skipChildren();
    }
}
