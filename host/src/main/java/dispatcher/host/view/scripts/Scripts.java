package dispatcher.host.view.scripts;

import dispatcher.failure.DispatcherException;
import dispatcher.host.view.world.Recent;
import java.util.List;
import java.util.Map;

/** The scripts that a view shows. Safe for use by several threads. */
public interface Scripts {
    /** How each is, with the keys of {@code dispatcher status --json}. */
    List<Map<String, Object>> status();

    /** Their log, each line as JSON: {@code script}, {@code level}, {@code time}, {@code text}. */
    Recent log();

    /** What may be asked: some of start, stop, restart, reload. */
    List<String> commands();

    /**
     * Does it. May wait.
     *
     * @param command one of {@link #commands}
     * @param script the script's name
     * @throws DispatcherException it cannot be done
     */
    void command(String command, String script);

    /**
     * The text of a script, or of a file that lies beside or below it.
     *
     * @param file as a traceback names it; empty: the script itself
     * @throws DispatcherException there is no such file, or it is not for showing
     */
    String source(String script, String file);

    /** A view without scripts. */
    static Scripts none() {
        return new NoScripts();
    }
}
