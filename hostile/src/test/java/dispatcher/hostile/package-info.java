/**
 * Runs every attack of {@code src/test/attacks} in a host of its own and judges what came of it. {@link dispatcher.hostile.Stage} is
 * that host; {@link dispatcher.hostile.HostProcess} its end in the tests.
 */
@NullMarked
package dispatcher.hostile;

import org.jspecify.annotations.NullMarked;
