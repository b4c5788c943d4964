package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.Success;

/** Tells a region's refusals apart by their texts (seen on a real server). */
final class Refusals {
    private static final String NO_CAPABILITY = "Unauthorized invocation; no such capability";
    private static final String UNAUTHORIZED = "Unauthorized invocation";
    private static final String UNKNOWN_TYPE = "Unknown message type";
    private static final String UNKNOWN_ENDPOINT = "Unknown endpoint identifier";

    private Refusals() {}

    /** Whether the region has forgotten the capability: such a request was not carried out. */
    static boolean isLostCapability(Answer answer) {
        return answer.success() == Success.FAILURE && answer.text().startsWith(NO_CAPABILITY);
    }

    /** Whether the region has forgotten an endpoint. */
    static boolean isLostEndPoint(Throwable failure) {
        return isRefused(failure) && String.valueOf(failure.getMessage()).contains(UNKNOWN_ENDPOINT);
    }

    /** Whether the region answered at all, with a refusal of its own. */
    static boolean isRefused(Throwable failure) {
        return failure instanceof DispatcherException typed && typed.kind() == FailureKind.REFUSED;
    }

    static DispatcherException of(Request<?> request, Answer refusal) {
        String text = refusal.text();
        if (text.startsWith(UNAUTHORIZED)) {
            return failure(FailureKind.NOT_AUTHORIZED, request, text, unauthorizedAdvice(text));
        } else if (text.startsWith(UNKNOWN_TYPE)) {
            return unsupported(request);
        }
        return failure(FailureKind.REFUSED, request, text.isEmpty() ? "it gave no reason" : text, advice(text));
    }

    static DispatcherException unsupported(Request<?> request) {
        MessageType<?> type = type(request);
        return new DispatcherException(
                FailureKind.UNSUPPORTED,
                "The region has no handler for " + type.name() + ".",
                "It needs the module that handles the domain " + type.domain()
                        + ", in a version that knows this message.");
    }

    static MessageType<?> type(Request<?> request) {
        return MessageType.of(request.getClass().asSubclass(Record.class));
    }

    private static DispatcherException failure(FailureKind kind, Request<?> request, String text, String advice) {
        return new DispatcherException(
                kind, "The region refused " + type(request).shortName() + ": " + text, advice);
    }

    private static String unauthorizedAdvice(String text) {
        if (text.contains("domain")) {
            return "Ask for that message domain when the session is opened.";
        }
        return text.contains("scene")
                ? "Open a session for that scene."
                : "Try again; the session asks for a new capability.";
    }

    private static String advice(String text) {
        if (text.startsWith("no such object")) {
            return "Check the id: it must be that of an object's root part, and the object must still be there.";
        } else if (text.startsWith("Endpoint address must match")) {
            return "Callbacks come as datagrams to this machine's own address, so there must be no address translation between.";
        }
        return text.startsWith("Fatal error")
                ? "That is an error inside the region; check the values, or look at its log."
                : "";
    }
}
