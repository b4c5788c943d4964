package dispatcher.message;

/** The plain answer, without fields of its own: of every request that asks for nothing, of every failure and of what was queued. */
@Message(value = "ResponseBase", doc = "The plain answer, without fields of its own.")
public record ResponseBase() implements Response {}
