package dispatcher.host.view.scripts;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.serve.HostListener;
import dispatcher.host.serve.ScriptHost;
import dispatcher.host.serve.ScriptStatus;
import dispatcher.host.serve.control.HostCommands;
import dispatcher.host.serve.control.StatusJson;
import dispatcher.host.view.world.Recent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The scripts of a host, which listens to it from the beginning. Safe for use by several threads. */
public final class ServedScripts implements Scripts, HostListener {
    private static final int LINES = 2_000;

    private final HostListener next;
    private final CompletableFuture<ScriptHost> host = new CompletableFuture<>();
    private final CompletableFuture<HostCommands> commands = new CompletableFuture<>();
    private final Recent log = new Recent(LINES);

    /** @param next is told all that this one is told */
    public ServedScripts(HostListener next) {
        this.next = next;
    }

    /** The host that this listens to; before it there is nothing to show. */
    public void attach(ScriptHost attached, HostCommands asked) {
        host.complete(attached);
        commands.complete(asked);
    }

    @Override
    public void changed(ScriptStatus status) {
        next.changed(status);
    }

    @Override
    public void logged(String script, String line) {
        log.add(LogEntry.ofLine(script, line));
        next.logged(script, line);
    }

    @Override
    public List<Map<String, Object>> status() {
        return host.isDone() ? host.join().status().stream().map(StatusJson::map).toList() : List.of();
    }

    @Override
    public Recent log() {
        return log;
    }

    @Override
    public List<String> commands() {
        return List.of("start", "stop", "restart", "reload");
    }

    @Override
    public void command(String command, String script) {
        if (!commands().contains(command) || !commands.isDone()) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT, "There is no command " + command + ".", "");
        }
        commands.join().run(command, script);
    }

    @Override
    public String source(String script, String file) {
        return SourceFiles.read(host.join().status(script).file(), file);
    }
}
