package dispatcher.message;

/** A request with its envelope: what travels to the region. */
public record AddressedRequest(Request<?> request, Envelope envelope) {}
