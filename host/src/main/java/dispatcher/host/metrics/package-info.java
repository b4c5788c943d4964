/** Offers what is counted to Prometheus. Alone it names Micrometer, so that only {@code --metrics} loads it. */
@NullMarked
package dispatcher.host.metrics;

import org.jspecify.annotations.NullMarked;
