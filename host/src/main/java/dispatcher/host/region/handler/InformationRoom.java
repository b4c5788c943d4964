package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.security.Capability;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.dispatcher.MessageFormatRequest;
import dispatcher.message.dispatcher.MessageFormatResponse;
import java.util.ArrayList;
import java.util.List;

/** What the region tells about itself. */
final class InformationRoom {
    private final Services services;
    private final Handlers handlers;

    InformationRoom(Services services, Handlers handlers) {
        this.services = services;
        this.handlers = handlers;
    }

    void open(Handlers beforeCapability) {
        beforeCapability.add(Capability.DISPATCHER, InfoRequest.class, this::info);
        beforeCapability.add(Capability.DISPATCHER, MessageFormatRequest.class, this::format);
    }

    private Answer info(InfoRequest request, Caller caller) {
        return Answer.of(new InfoResponse(services.machinery().asyncEndPoint(), services.machinery().url(),
                List.of(services.scene().name()), messages()));
    }

    /** All but the operator's, which are not the protocol's. */
    private List<String> messages() {
        List<String> names = new ArrayList<>();
        for (String domain : handlers.domains()) {
            String scene = domain.equals(Capability.DISPATCHER) ? "" : services.scene().name() + "::";
            if (!domain.equals(Capability.SIMULATOR)) {
                handlers.types(domain).forEach(type -> names.add(scene + domain + "::" + type.name()));
            }
        }
        return names;
    }

    private Answer format(MessageFormatRequest request, Caller caller) {
        String name = request.messageName();
        if (name == null) {
            throw Refusal.fatal("MessageName is missing.");
        }
        MessageType<?> type = Messages.find(name)
                .filter(found -> found.name().equals(name) && isRegistered(found))
                .orElseThrow(() -> new Refusal("unknown type"));
        if (!Request.class.isAssignableFrom(type.recordClass())) {
            throw Refusal.fatal("Only requests have a sample, and " + name + " is none.");
        }
        return Answer.of(new MessageFormatResponse(new SampleMessage(type).write()));
    }

    /** The real server knows by name what carries its full name; SensorDataRequest it does not know at all. */
    private static boolean isRegistered(MessageType<?> type) {
        return type.name().indexOf('.') >= 0 && !type.domain().equals("RemoteSensor");
    }
}
