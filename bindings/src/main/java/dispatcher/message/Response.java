package dispatcher.message;

/** What a region answers when a request succeeded. */
public interface Response {}
