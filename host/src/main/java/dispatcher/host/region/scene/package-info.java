/** What is in the region: objects and their parts, avatars, terrain, sun, and what was said. */
@NullMarked
package dispatcher.host.region.scene;

import org.jspecify.annotations.NullMarked;
