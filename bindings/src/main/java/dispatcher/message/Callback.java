package dispatcher.message;

import java.util.UUID;

/** What a region tells an endpoint of its own accord, once for each registration. */
public interface Callback {
    /** The object that it is about: the id of its root part. */
    UUID objectId();

    /** The registration that asked for it. */
    UUID requestId();
}
