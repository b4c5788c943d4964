package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;

/** What a failure says of the way to the region. */
final class Interruption {
    /** With these there was no connection, or none that may be used. */
    private static final List<Class<? extends IOException>> NEVER_OPEN = List.of(ConnectException.class,
            NoRouteToHostException.class, UnknownHostException.class, SSLHandshakeException.class);

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
                && NEVER_OPEN.stream().noneMatch(kind -> kind.isInstance(typed.getCause()));
    }
}
