/** How a region is set up: options, directives, the TOML file. */
@NullMarked
package dispatcher.host.region.config;

import org.jspecify.annotations.NullMarked;
