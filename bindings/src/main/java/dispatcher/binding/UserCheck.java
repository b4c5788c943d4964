package dispatcher.binding;

import dispatcher.message.dispatcher.CreateCapabilityRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a program that names a user and a password means the user in whose name its script runs. Safe for use by several
 * threads.
 */
@FunctionalInterface
public interface UserCheck {
    /** Null where it is that user, else the words in which a real server refuses such a request (seen on one). */
    @Nullable
    String refusal(CreateCapabilityRequest request);
}
