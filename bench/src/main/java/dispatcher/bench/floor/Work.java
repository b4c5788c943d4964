package dispatcher.bench.floor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all plain clients are given: where the region is, how to speak in it, and its objects.
 *
 * @param url the region's whole URL
 * @param scene its name
 * @param capability one that is alive
 * @param objects the ids of the objects to ask for and to move
 */
record Work(URI url, String scene, UUID capability, List<UUID> objects) {
    static Work read(Path file) {
        return JsonMapper.shared().readValue(file, Work.class);
    }
}
