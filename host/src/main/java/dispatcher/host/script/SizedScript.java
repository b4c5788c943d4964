package dispatcher.host.script;

import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A script whose text is looked at before a language gets it. */
final class SizedScript {
    private SizedScript() {}

    /** The same script; whoever asks for a text that is longer than so many bytes gets a failure in its place. */
    static ScriptFile of(ScriptFile file, long most) {
        return most == Limits.NONE
                ? file
                : new ScriptFile(new ScriptSource(file.source().file(), () -> checked(file, most)), file.language());
    }

    private static String checked(ScriptFile file, long most) {
        String text = file.source().text();
        long size = text.length() > most ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
        if (size > most) {
            LimitReached reached = new LimitReached(new Breach(Limit.SCRIPT_SIZE, size, most, null));
            throw new ScriptException(file.source().file() + ": " + reached.getMessage(), List.of(), reached);
        }
        return text;
    }
}
