package dispatcher.browser;

import dispatcher.host.view.scripts.Scripts;
import dispatcher.host.view.world.Recent;
import java.util.List;
import java.util.Map;

/** Scripts that are as a test says: real ones come through states that a page may see or miss. Safe for use by several threads. */
final class ToldScripts implements Scripts {
    private final Recent log = new Recent(1);
    private volatile List<Map<String, Object>> status = List.of();

    /** From now on these are all. */
    @SafeVarargs
    final void tell(Map<String, Object>... scripts) {
        status = List.of(scripts);
    }

    @Override
    public List<Map<String, Object>> status() {
        return status;
    }

    @Override
    public Recent log() {
        return log;
    }

    @Override
    public List<String> commands() {
        return List.of();
    }

    @Override
    public void command(String command, String script) {}

    @Override
    public String source(String script, String file) {
        return "";
    }
}
