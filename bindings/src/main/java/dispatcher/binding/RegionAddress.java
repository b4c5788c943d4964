package dispatcher.binding;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the region of a script is reached, for languages whose programs ask for it; calls go through the binding.
 *
 * @param url its HTTP address, for example {@code http://127.0.0.1:9000/Dispatcher/}
 * @param datagrams its UDP address as {@code host:port}; null where it takes no datagrams
 * @param user answers programs that want to be let in there
 */
public record RegionAddress(URI url, @Nullable String datagrams, UserCheck user) {}
