/** How other commands of the same user speak with a running host of scripts: one JSON object each way over a Unix-domain socket. */
@NullMarked
package dispatcher.host.serve.control;

import org.jspecify.annotations.NullMarked;
