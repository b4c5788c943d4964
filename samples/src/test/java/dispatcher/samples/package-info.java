/**
 * Runs every sample as a test.
 */
@NullMarked
package dispatcher.samples;

import org.jspecify.annotations.NullMarked;
