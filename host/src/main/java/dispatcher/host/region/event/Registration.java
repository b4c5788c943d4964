package dispatcher.host.region.event;

import java.util.UUID;

/**
 * What a client wants to be told.
 *
 * @param id told with each callback; several objects may share it
 * @param updates whether moves are told; touches are told either way (seen on a real server)
 */
record Registration(UUID id, EndPoint endPoint, boolean updates) {}
