package dispatcher.host.region.server;

import dispatcher.host.codec.Encoding;
import dispatcher.host.region.handler.Router;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.request.RequestReader;
import dispatcher.host.region.security.AddressFilter;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the region answers to which path, method and content type, and to which datagram. Statuses and empty bodies are the
 * real server's. Safe for use by several threads.
 */
final class Site {
    private static final String XML = "application/xml";
    private static final String OTHER_JSON = "test/json";
    private static final String SEPARATORS = "/?&-#";

    private final String path;
    private final List<String> pathDomains;
    private final RequestReader reader;
    private final Router router;
    private final AddressFilter filter;

    Site(String path, RequestReader reader, Router router, AddressFilter filter) {
        this.path = path;
        this.reader = reader;
        this.router = router;
        this.filter = filter;
        this.pathDomains = router.pathDomains();
    }

    HttpReply answer(HttpHead head, byte[] body, InetAddress from) {
        if (!head.hasHost()) {
            return HttpReply.empty("").closing();
        }
        if (!head.isWellFormed()) {
            return HttpReply.empty(XML).closing();
        }
        if (!filter.accepts(from)) {
            return HttpReply.empty(XML);
        }
        Optional<String> domain = domainOf(head.path());
        if (head.method().equals("POST") && domain.isPresent()) {
            return post(head.contentType(), domain.get(), body, from);
        }
        return withoutHandler(head);
    }

    /** A datagram: its work is done later, and nobody is told how it went. */
    void take(byte[] datagram, InetAddress from) {
        if (filter.accepts(from)) {
            try {
                router.answer(reader.readDatagram(datagram), from, true);
            } catch (Refusal _) {
                // A datagram has no way back.
            }
        }
    }

    private HttpReply post(@Nullable String contentType, String domain, byte[] body, InetAddress from) {
        Optional<Encoding> encoding = encodingOf(contentType);
        if (encoding.isEmpty()) {
            return HttpReply.empty(XML);
        }
        Answer answer = answer(encoding.get(), domain, body, from);
        return HttpReply.answer(encoding.get().contentType(), encoding.get().codec().encode(answer));
    }

    private Answer answer(Encoding encoding, String domain, byte[] body, InetAddress from) {
        try {
            AddressedRequest request = encoding == Encoding.JSON ? reader.readJson(body) : reader.readBson(body);
            return router.answer(inDomain(request, domain), from, false);
        } catch (Refusal refusal) {
            return Answer.failure(refusal.text());
        }
    }

    private static Optional<Encoding> encodingOf(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        return contentType.equals(OTHER_JSON) ? Optional.of(Encoding.JSON) : Encoding.ofContentType(contentType);
    }

    /** The path's domain counts where the message names none. */
    private static AddressedRequest inDomain(AddressedRequest request, String domain) {
        Envelope envelope = request.envelope();
        if (domain.isEmpty() || envelope.domain() != null && !envelope.domain().isEmpty()) {
            return request;
        }
        return new AddressedRequest(request.request(),
                new Envelope(envelope.scene(), domain, envelope.capability(), envelope.async()));
    }

    /**
     * The domain that follows the region's own path; empty text where none does. Only the names of domains are taken, as
     * documented, and what the real server itself lets through, which is never a domain's name.
     */
    private Optional<String> domainOf(String target) {
        if (!target.startsWith(path)) {
            return Optional.empty();
        }
        String rest = target.substring(path.length());
        if (rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0) {
            return Optional.of(rest);
        }
        int query = rest.indexOf('?');
        String name = query < 0 ? rest : rest.substring(0, query);
        String domain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return pathDomains.contains(domain) ? Optional.of(domain) : Optional.empty();
    }

    private static HttpReply withoutHandler(HttpHead head) {
        String type = head.contentType();
        if (head.method().equals("OPTIONS") || type != null && !type.isEmpty() && !type.equals("text/html")) {
            return HttpReply.empty("");
        }
        return HttpReply.notFound(!head.method().equals("HEAD"));
    }
}
