package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.MessageType;
import tools.jackson.core.JsonGenerator;

/** Writes answers and callbacks, as a region does. */
final class AnswerWriter extends MessageWriter {
    AnswerWriter(JsonGenerator out) {
        super(out);
    }

    void write(Answer answer) {
        start((Record) answer.response());
        out.writeNumberProperty(Wire.SUCCESS, answer.success().ordinal());
        text(Wire.MESSAGE, answer.text());
        out.writeEndObject();
    }

    void write(Callback callback) {
        start((Record) callback);
        out.writeEndObject();
    }

    @Override
    void absent(String name) {
        out.writeNullProperty(name);
    }

    @Override
    void nestedType(MessageType<?> type) {
        out.writeStringProperty(Wire.TYPE, type.shortName());
    }

    @Override
    void component(double number) {
        out.writeNumber((float) number);
    }
}
