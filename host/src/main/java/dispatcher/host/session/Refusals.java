package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import org.jspecify.annotations.Nullable;

/** Tells a region's refusals apart by their texts (seen on a real server). */
final class Refusals {
    private static final String NO_CAPABILITY = "Unauthorized invocation; no such capability";
    private static final String UNAUTHORIZED = "Unauthorized invocation";
    private static final String UNKNOWN_TYPE = "Unknown message type";
    private static final String UNRESOLVED_TYPE = "Fatal error; Error resolving type specified in JSON ";
    /** In the words of a built-in region. */
    private static final String NO_SUCH_REQUEST = "Fatal error; There is no request of the type ";
    private static final String UNKNOWN_OBJECT = "no such object";
    private static final String UNKNOWN_ENDPOINT = "Unknown endpoint identifier";

    /** The operator's own domain, which a session opens only when it is asked to. */
    private static final String OPERATOR = "Simulator";

    private Refusals() {}

    /** Whether the region has forgotten the capability: such a request was not carried out. */
    static boolean isLostCapability(Answer answer) {
        return answer.success() == Success.FAILURE && answer.text().startsWith(NO_CAPABILITY);
    }

    /** Whether the region has forgotten an endpoint. */
    static boolean isLostEndPoint(Throwable failure) {
        return words(failure).startsWith(UNKNOWN_ENDPOINT);
    }

    /** Whether the region has no object of that id, or of one of them. */
    static boolean isUnknownObject(String text) {
        return text.contains(UNKNOWN_OBJECT);
    }

    /** Whether the region has no handler for a request, or has never heard of its type. */
    private static boolean isUnknownType(Request<?> request, String text) {
        String name = "'" + type(request).name() + "'";
        return text.startsWith(UNKNOWN_TYPE) || text.startsWith(UNRESOLVED_TYPE + name)
                || text.startsWith(NO_SUCH_REQUEST + name);
    }

    /** The region's own words in a failure; empty where it did not say anything. */
    static String words(Throwable failure) {
        String text = failure instanceof DispatcherException typed ? typed.regionText() : null;
        return text == null ? "" : text;
    }

    /** The failure of a request that a region refused before any scene of it was chosen. */
    static DispatcherException of(Request<?> request, Answer refusal) {
        return of(request, refusal, null);
    }

    /** The failure of a request that a scene refused. */
    static DispatcherException of(Request<?> request, Answer refusal, @Nullable String scene) {
        String text = refusal.text();
        if (text.startsWith(UNAUTHORIZED)) {
            return failure(FailureKind.NOT_AUTHORIZED, request, text, unauthorizedAdvice(request, text));
        }
        return isUnknownType(request, text)
                ? unsupported(request, text, scene)
                : failure(FailureKind.REFUSED, request, text, advice(request, text));
    }

    /** The failure for a request that the region's list of handlers does not have, in the words that it would use. */
    static DispatcherException unlisted(Request<?> request, String scene) {
        return unsupported(request, UNKNOWN_TYPE + "; " + type(request).name(), scene);
    }

    static MessageType<?> type(Request<?> request) {
        return MessageType.of(request.getClass().asSubclass(Record.class));
    }

    private static DispatcherException unsupported(Request<?> request, String text, @Nullable String scene) {
        MessageType<?> type = type(request);
        return DispatcherException.answered(
                FailureKind.UNSUPPORTED,
                "The region" + (scene == null ? "" : " '" + scene + "'") + " does not offer " + type.name() + ".",
                "'dispatcher info' lists what it offers; this message needs the module of the domain " + type.domain()
                        + ", in a version that knows it.",
                text);
    }

    private static DispatcherException failure(FailureKind kind, Request<?> request, String text, String advice) {
        String reason = text.isEmpty() ? "it gave no reason." : text.endsWith(".") ? text : text + ".";
        return DispatcherException
                .answered(kind, "The region refused " + type(request).shortName() + ": " + reason, advice, text);
    }

    private static String unauthorizedAdvice(Request<?> request, String text) {
        if (text.contains("domain")) {
            return type(request).domain().equals(OPERATOR)
                    ? "Run it with --simulator; only a region of Dispatcher itself has the operator's domain."
                    : "Ask for that message domain when the session is opened.";
        }
        return text.contains("scene")
                ? "Open a session for that scene."
                : "Try again; the session asks for a new capability.";
    }

    private static String advice(Request<?> request, String text) {
        if (isUnknownObject(text)) {
            return "Check the id: it must be that of an object's root part, and the object must still be there.";
        } else if (text.startsWith("Endpoint address must match")) {
            return "Callbacks come as datagrams to this machine's own address, so there must be no address translation between.";
        }
        if (text.startsWith("Fatal error") && request instanceof FindObjectsRequest find && find.pattern() != null) {
            return "Check the pattern, a regular expression: put a backslash before a character such as ( [ * + ? that stands "
                    + "for itself.";
        }
        return text.startsWith("Fatal error")
                ? "That is an error inside the region; check the values, or look at its log."
                : "";
    }
}
