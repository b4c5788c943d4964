/**
 * The fast way of usual messages, beside the plain one in {@link dispatcher.host.codec}: tables of names and fields that are made
 * once, and no tokens between bytes and records.
 */
@NullMarked
package dispatcher.host.codec.fast;

import org.jspecify.annotations.NullMarked;
