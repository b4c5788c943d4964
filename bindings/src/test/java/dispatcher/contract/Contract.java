package dispatcher.contract;

import dispatcher.message.Callback;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import java.util.List;
import java.util.Set;

/** What the message records offer to scripts. */
final class Contract {
    /** The host creates, renews and destroys the capability by itself; scripts cannot. */
    private static final Set<Class<?>> NOT_FOR_GUESTS = Set.of(
            CreateCapabilityRequest.class,
            RenewCapabilityRequest.class,
            DestroyCapabilityRequest.class);

    private Contract() {}

    /** The requests that scripts may send, as the protocol lists them. */
    static List<GuestMessage> requests() {
        return Messages.requests().stream()
                .filter(type -> !NOT_FOR_GUESTS.contains(type.recordClass()))
                .map(GuestMessage::new)
                .toList();
    }

    /** What these are answered with, the plain answer first. */
    static List<GuestMessage> responses() {
        Set<GuestMessage> answers = Set.copyOf(requests().stream().map(GuestMessage::response).toList());
        return all().stream().filter(answers::contains).toList();
    }

    /** What a region tells of its own accord. */
    static List<GuestMessage> callbacks() {
        return all().stream().filter(each -> Callback.class.isAssignableFrom(each.type().recordClass())).toList();
    }

    /** The structures inside requests, each after those that it needs. */
    static List<GuestMessage> sentStructures() {
        return requests().stream().flatMap(GuestMessage::structures).distinct().toList();
    }

    /** The structures inside answers, each after those that it needs. */
    static List<GuestMessage> answeredStructures() {
        return responses().stream().flatMap(GuestMessage::structures).distinct().toList();
    }

    private static List<GuestMessage> all() {
        return Messages.all().stream().<GuestMessage>map(Contract::guestMessage).toList();
    }

    private static GuestMessage guestMessage(MessageType<?> type) {
        return new GuestMessage(type);
    }
}
