package dispatcher.host.region.handler;

import dispatcher.message.Answer;
import dispatcher.message.Request;

/**
 * Does what a message asks for. Safe for use by several threads.
 *
 * @param <M> the message
 */
@FunctionalInterface
interface Handler<M extends Request<?>> {
    /**
     * Answers a request whose sender may send it.
     *
     * @throws dispatcher.host.region.request.Refusal where it cannot be done
     */
    Answer handle(M request, Caller caller);
}
