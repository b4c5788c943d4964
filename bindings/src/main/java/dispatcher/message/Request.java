package dispatcher.message;

/**
 * What a client asks of a region. A field that is null is left out, so that the region takes its default.
 *
 * @param <R> what a successful answer holds
 */
public interface Request<R extends Response> {}
