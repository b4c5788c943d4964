package dispatcher.guest;

import java.net.URI;

/**
 * Where the region of a script is reached, for languages whose programs ask for it; calls go through the binding.
 *
 * @param url its HTTP address, for example {@code http://127.0.0.1:9000/Dispatcher/}
 * @param datagrams its UDP address as {@code host:port}
 */
public record RegionAddress(URI url, String datagrams) {}
