/**
 * Makes the distribution: a folder, and the same as a {@code tar.gz}, that runs Dispatcher on a Linux machine without
 * a JDK.
 *
 * <pre>
 * bin/dispatcher       starts it
 * lib/*.jar            Dispatcher and its libraries; dispatcher.jar is the door, its manifest names the others
 * lib/graal/*.jar      the languages and the compiler, as modules
 * lib/java.options     what the JVM is told
 * lib/dispatcher.aot   the ahead-of-time cache: classes as the JVM wants them, loaded and linked
 * lib/javascript.aot   a smaller one, for whatever needs no Python
 * compiled/            the Python library, compiled
 * resources/           the languages' own files (Python's standard library, compiled)
 * samples/             the samples
 * runtime/             the Java run-time image
 * </pre>
 *
 * Each part is made again only when what it is made from has changed. A part that cannot be made is left out, and one
 * line says what that costs.
 */
@NullMarked
package dispatcher.dist;

import org.jspecify.annotations.NullMarked;
