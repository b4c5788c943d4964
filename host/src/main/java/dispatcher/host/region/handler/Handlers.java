package dispatcher.host.region.handler;

import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which message of which domain is handled by whom. Filled at the start, then only read. */
final class Handlers {
    private final Map<String, Map<Class<?>, Handler<?>>> byDomain = new LinkedHashMap<>();

    /** Adds a handler. */
    <M extends Record & Request<?>> void add(String domain, Class<M> type, Handler<M> handler) {
        byDomain.computeIfAbsent(domain, _ -> new LinkedHashMap<>()).put(type, handler);
    }

    Set<String> domains() {
        return byDomain.keySet();
    }

    /** The types that a domain handles, in the order of adding. */
    List<MessageType<?>> types(String domain) {
        return byDomain.getOrDefault(domain, Map.of()).keySet().stream()
                .<MessageType<?>>map(type -> MessageType.of(type.asSubclass(Record.class)))
                .toList();
    }

    /** What handles a request in a domain. */
    Optional<Work> find(String domain, Request<?> request) {
        Handler<?> handler = byDomain.getOrDefault(domain, Map.of()).get(request.getClass());
        return Optional.ofNullable(handler).map(found -> caller -> handle(found, request, caller));
    }

    /** A request on its way to its handler. */
    @FunctionalInterface
    interface Work {
        Answer run(Caller caller);
    }

    @SuppressWarnings("unchecked")
    private static Answer handle(Handler<?> handler, Request<?> request, Caller caller) {
        return ((Handler<Request<?>>) handler).handle(request, caller);
    }
}
