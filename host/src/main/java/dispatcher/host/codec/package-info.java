/**
 * Turns messages into bytes and bytes into messages, in JSON and in BSON. Knows messages, not sockets.
 *
 * <p>The fields, their order and their kinds come from {@link dispatcher.message.MessageType}; nothing here is written
 * for one message alone. {@link dispatcher.host.codec.fast} writes and reads most messages in its place.
 */
@NullMarked
package dispatcher.host.codec;

import org.jspecify.annotations.NullMarked;
