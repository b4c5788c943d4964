package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import java.nio.file.Path;
import java.util.List;

/** Reads the settings of one script, which stand at the top of a file. */
public final class ScriptSettingsReader {
    private ScriptSettingsReader() {}

    /**
     * Reads a file.
     *
     * @param script the script that is meant, since the file does not name it
     * @param arguments what it is given
     * @throws DispatcherException WRONG_ARGUMENT: the file cannot be read or says what means nothing; with file, line and key
     */
    public static ScriptSettings read(Path settings, Path script, List<String> arguments) {
        return ScriptReader.only(SettingsFile.read(settings), script, arguments);
    }
}
