package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.Response;
import dispatcher.message.Success;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads answers and callbacks, as a client must: what is missing gets its default. */
final class AnswerReader extends MessageReader {
    private @Nullable Success success;
    private String text = "";

    AnswerReader(JsonParser in) {
        super(in, new Scalars(in));
    }

    Answer answer() {
        Response response = (Response) message(type(typeName(), Response.class));
        if (success == null) {
            throw Failures.bad(in, "it has no " + Wire.SUCCESS);
        }
        return new Answer(success, text, response);
    }

    Callback callback() {
        return (Callback) message(type(typeName(), Callback.class));
    }

    @Override
    @Nullable
    Object initial(FieldType field) {
        Object value = field.defaultValue();
        return value != null || field.kind() != FieldKind.STRUCTURE ? value : nothing(field, field.kind());
    }

    @Override
    @Nullable
    Object whenNull(FieldType field) {
        return field.kind() == FieldKind.TEXT ? null : initial(field);
    }

    @Override
    Object nullElement(FieldType field, FieldKind kind) {
        return nothing(field, kind);
    }

    @Override
    void foreign(String name) {
        if (name.equalsIgnoreCase(Wire.SUCCESS)) {
            success = success(scalars.integer(Wire.SUCCESS));
        } else if (name.equalsIgnoreCase(Wire.MESSAGE)) {
            text = in.hasToken(JsonToken.VALUE_NULL) ? "" : scalars.text(Wire.MESSAGE);
        } else {
            in.skipChildren();
        }
    }

    @Override
    void foreignNested(String name) {
        in.skipChildren();
    }

    private Success success(int number) {
        Success[] all = Success.values();
        if (number < 0 || number >= all.length) {
            throw Failures.bad(in, Wire.SUCCESS + " must be 0, 1 or 2");
        }
        return all[number];
    }
}
