package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.channel.ChannelException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.http.FullHttpResponse;
import java.lang.reflect.InvocationTargetException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The sentences for what can go wrong with one URL. */
record HttpFailures(URI url) {
    private static final String NOT_KNOWN = "Whether the request was carried out is not known: look before you repeat it.";
    private static final String MAYBE_DONE = "The request itself may have been carried out.";
    private static final String NOT_DONE = "The request was not carried out.";
    private static final String OTHER_SERVER = "Check host, port and path: something other than a Dispatcher region seems to answer there.";

    DispatcherException notConnected(Throwable cause) {
        String reason = switch (cause) {
            case ConnectTimeoutException _ -> "no connection within the time allowed";
            case ConnectException refused when reason(refused).contains("refused") -> "connection refused";
            case UnknownHostException _ -> "the host name is not known";
            default -> reason(cause);
        };
        return unreachable(
                "Nobody answers at " + url + " (" + reason + ").",
                "Check that the region is running, and its host and port. " + NOT_DONE,
                cause);
    }

    DispatcherException lost(boolean sent, @Nullable Throwable cause) {
        return new TlsFailures(url).of(cause).orElseGet(() -> broken(sent, cause));
    }

    private DispatcherException broken(boolean sent, @Nullable Throwable cause) {
        String how = cause == null ? "the other side closed it" : reason(cause);
        return unreachable(
                "The connection to " + url + " broke before the whole answer had come (" + how + ").",
                sent ? NOT_KNOWN : NOT_DONE,
                cause);
    }

    DispatcherException timedOut(boolean sent, Duration timeout) {
        return new DispatcherException(
                FailureKind.TIMED_OUT,
                "No answer came from " + url + " within " + timeout.toMillis() / 1000.0 + " s.",
                sent ? NOT_KNOWN : NOT_DONE);
    }

    DispatcherException tooLarge(int maximum) {
        return new DispatcherException(
                FailureKind.TOO_LARGE,
                "The answer from " + url + " is longer than the " + maximum + " bytes that are allowed.",
                "Ask for less at a time, or raise the limit. " + MAYBE_DONE);
    }

    DispatcherException lineFull(int waiting) {
        return new DispatcherException(
                FailureKind.DENIED,
                waiting + " requests wait for a connection to " + url + " already; this one was not sent.",
                "Wait for answers before sending more.");
    }

    DispatcherException closed() {
        return new DispatcherException(
                FailureKind.DENIED, "The connection to " + url + " was closed on this side; the request was not sent.",
                "");
    }

    DispatcherException closedInFlight(boolean sent) {
        return unreachable(
                "The connection to " + url + " was closed on this side before the answer came.",
                sent ? NOT_KNOWN : NOT_DONE,
                null);
    }

    DispatcherException notHttp(Throwable cause) {
        return badAnswer("What came back from " + url + " is not HTTP (" + Excerpt.of(reason(cause)) + ").",
                OTHER_SERVER);
    }

    DispatcherException status(FullHttpResponse response) {
        return badAnswer(url + " answered with the HTTP status " + response.status() + described(response) + ".",
                OTHER_SERVER);
    }

    DispatcherException empty() {
        return badAnswer(
                url + " answered with nothing.",
                "Check that the path is right (usually /Dispatcher/), that the Dispatcher module is switched on, and that its "
                        + "IP address filter lets this machine in.");
    }

    DispatcherException wrongType(FullHttpResponse response, String expected) {
        return badAnswer(url + " did not answer with " + expected + described(response) + ".", OTHER_SERVER);
    }

    private static String described(FullHttpResponse response) {
        String type = response.headers().get("Content-Type", "no content type");
        String text = response.content().toString(
                response.content().readerIndex(),
                Math.min(Excerpt.LOOKED_AT, response.content().readableBytes()),
                StandardCharsets.UTF_8);
        return " (" + Excerpt.of(type) + (text.isEmpty() ? "" : ": " + Excerpt.of(text)) + ")";
    }

    /** What the system says in its own words, without the names of classes that stand around them. */
    static String reason(Throwable cause) {
        if (cause instanceof ClosedChannelException) {
            return "it is closed";
        } else if (cause instanceof ChannelException && cause.getCause() != null) {
            return reason(cause.getCause());
        } else if (cause instanceof InvocationTargetException wrapped && wrapped.getCause() != null) {
            return reason(wrapped.getCause());
        }
        return cause.getMessage() == null ? "the system gives no reason" : cause.getMessage();
    }

    private static DispatcherException badAnswer(String sentence, String advice) {
        return new DispatcherException(FailureKind.BAD_ANSWER, sentence, advice + " " + MAYBE_DONE);
    }

    private static DispatcherException unreachable(String sentence, String advice, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.UNREACHABLE, sentence, advice, cause);
    }
}
