package dispatcher.guest;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * A context in which a language's guest library has been loaded, and nothing else. Belongs to one thread at a time.
 *
 * @param family those whose contexts are of the same engine
 * @param library what the library gives to whoever makes it ready for one script
 */
public record LoadedContext(Context context, GuestFamily family, Value library) {}
