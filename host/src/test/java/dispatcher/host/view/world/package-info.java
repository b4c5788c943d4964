/** What browsers are told. */
@NullMarked
package dispatcher.host.view.world;

import org.jspecify.annotations.NullMarked;
