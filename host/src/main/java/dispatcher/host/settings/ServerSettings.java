package dispatcher.host.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of scripts that one host runs, as a file tells it.
 *
 * @param region a name in regions.toml or a URL; null: a region of the host's own
 * @param trust how far the way to that region is trusted
 * @param logs the folder of the scripts' logs
 * @param warm how many isolated workers stand ready for each language
 * @param requireIsolation whether isolated scripts are refused where this machine cannot confine them wholly
 * @param viewPort where a browser can look, 0: at any free port; null: nowhere, unless the command asks for it
 * @param scripts in the file's order; their names differ
 */
public record ServerSettings(
        @Nullable String region, RegionTrust trust, Path logs, int warm, boolean requireIsolation,
        @Nullable Integer viewPort, List<ScriptSettings> scripts) {
    public ServerSettings {
        scripts = List.copyOf(scripts);
    }
}
