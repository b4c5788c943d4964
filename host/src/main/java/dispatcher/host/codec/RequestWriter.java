package dispatcher.host.codec;

import dispatcher.host.codec.fast.Wire;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import tools.jackson.core.JsonGenerator;

/** Writes requests, as a client does. */
final class RequestWriter extends MessageWriter {
    RequestWriter(JsonGenerator out) {
        super(out);
    }

    void write(AddressedRequest addressed) {
        start((Record) addressed.request());
        envelope(addressed.envelope());
        out.writeEndObject();
    }

    private void envelope(Envelope envelope) {
        if (envelope.scene() != null) {
            text(Wire.SCENE, envelope.scene());
        }
        if (envelope.domain() != null) {
            text(Wire.DOMAIN, envelope.domain());
        }
        if (envelope.capability() != null) {
            text(Wire.CAPABILITY, envelope.capability().toString());
        }
        if (envelope.async() != null) {
            out.writeBooleanProperty(Wire.ASYNC, envelope.async());
        }
    }

    @Override
    void absent(String name) {
        // A region takes its default for what is not there.
    }

    @Override
    void nestedType(MessageType<?> type) {
        // A real server fails at a type inside a request.
    }

    /** A region keeps singles, so one that is a single already is spelled as one: half as long, and the same to the region. */
    @Override
    void component(double number) {
        if (number == (float) number) {
            out.writeNumber((float) number);
        } else {
            out.writeNumber(number);
        }
    }
}
