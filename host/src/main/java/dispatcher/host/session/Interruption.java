package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.net.ConnectException;
import java.net.UnknownHostException;

/** What a failure says of the way to the region. */
final class Interruption {
    private Interruption() {}

    /** Whether there was no answer, or none of the protocol, so that the region may not be there any more. */
    static boolean isDoubtful(Throwable failure) {
        return failure instanceof DispatcherException typed && switch (typed.kind()) {
            case UNREACHABLE, TIMED_OUT, BAD_ANSWER -> true;
            default -> false;
        };
    }

    /** Whether there was a connection and it broke before the whole answer had come. */
    static boolean isBroken(Throwable failure) {
        return failure instanceof DispatcherException typed && typed.kind() == FailureKind.UNREACHABLE
                && !(typed.getCause() instanceof ConnectException || typed.getCause() instanceof UnknownHostException);
    }
}
