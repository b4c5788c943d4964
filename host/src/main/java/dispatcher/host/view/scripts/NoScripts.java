package dispatcher.host.view.scripts;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.view.world.Recent;
import java.util.List;
import java.util.Map;

/** Nothing to show. */
final class NoScripts implements Scripts {
    private final Recent log = new Recent(1);

    @Override
    public List<Map<String, Object>> status() {
        return List.of();
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
    public void command(String command, String script) {
        throw none();
    }

    @Override
    public String source(String script, String file) {
        throw none();
    }

    private static DispatcherException none() {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, "This view has no scripts.", "");
    }
}
