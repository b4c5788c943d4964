/** The floor: what the wire itself takes, measured with requests that were made before. */
@NullMarked
package dispatcher.bench.floor;

import org.jspecify.annotations.NullMarked;
