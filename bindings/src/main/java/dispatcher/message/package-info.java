/** The protocol's messages: one record each, and what can be read off the records (names, fields, kinds, defaults). */
@NullMarked
package dispatcher.message;

import org.jspecify.annotations.NullMarked;
