/** The configuration files of scripts: TOML, read strictly; whatever is wrong is told with file, line and key. */
@NullMarked
package dispatcher.host.settings;

import org.jspecify.annotations.NullMarked;
