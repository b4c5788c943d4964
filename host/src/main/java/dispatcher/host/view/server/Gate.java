package dispatcher.host.view.server;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in. Whoever reaches the port with a name that is not the server's own was sent there by a name server, and a
 * socket that another site's page opens says so in its Origin. Immutable, safe for use by several threads.
 */
final class Gate {
    /** The protocol of the socket; the token follows it as a second one, since a page can set no other header. */
    static final String PROTOCOL = "dispatcher-view";
    private static final String TOKEN = "token.";

    private final Set<String> hosts;
    private final Token token;

    /** @param hosts the names that the server goes by, each with its port */
    Gate(Set<String> hosts, Token token) {
        this.hosts = hosts;
        this.token = token;
    }

    /** Why a request for a file is refused, or nothing. */
    Optional<HttpResponseStatus> refusesPage(HttpRequest request) {
        return isHere(request) && isOwnOrigin(request, true)
                ? Optional.empty()
                : Optional.of(HttpResponseStatus.FORBIDDEN);
    }

    /** Why a socket is refused, or nothing. */
    Optional<HttpResponseStatus> refusesSocket(HttpRequest request) {
        if (!isHere(request) || !isOwnOrigin(request, false)) {
            return Optional.of(HttpResponseStatus.FORBIDDEN);
        }
        return protocols(request).stream()
                .anyMatch(one -> one.startsWith(TOKEN) && token.is(one.substring(TOKEN.length())))
                        ? Optional.empty()
                        : Optional.of(HttpResponseStatus.UNAUTHORIZED);
    }

    /** Whether a request that is no socket bears the token. */
    boolean knows(HttpRequest request) {
        String said = request.headers().get(HttpHeaderNames.AUTHORIZATION);
        return said != null && said.startsWith("Bearer ") && token.is(said.substring("Bearer ".length()));
    }

    private boolean isHere(HttpRequest request) {
        return request.headers().getAll(HttpHeaderNames.HOST).size() == 1 && isOwn(only(request, HttpHeaderNames.HOST));
    }

    private boolean isOwnOrigin(HttpRequest request, boolean mayBeMissing) {
        List<String> said = request.headers().getAll(HttpHeaderNames.ORIGIN);
        String origin = only(request, HttpHeaderNames.ORIGIN);
        return said.isEmpty()
                ? mayBeMissing
                : said.size() == 1 && origin != null && origin.equals("http://" + only(request, HttpHeaderNames.HOST));
    }

    private boolean isOwn(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String only(HttpRequest request, CharSequence header) {
        return request.headers().get(header);
    }

    private static List<String> protocols(HttpRequest request) {
        HttpHeaders headers = request.headers();
        return headers.getAll(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(value -> List.of(value.split("\\s*,\\s*")).stream()).toList();
    }
}
