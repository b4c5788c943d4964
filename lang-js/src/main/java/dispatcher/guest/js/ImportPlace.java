package dispatcher.guest.js;

import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptTrace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the import that an error is about, since the engine does not say where it stands. */
final class ImportPlace {
    private static final Pattern MISSING_MODULE = Pattern
            .compile("Cannot find module '(?<name>[^']+)' imported from (?<file>.+)");
    private static final Pattern MISSING_NAME = Pattern.compile("does not provide an export named '(?<name>[^']+)'");

    private ImportPlace() {}

    /** The place in a script where the import stands that a message complains of. */
    static Optional<ScriptFrame> find(String message, ScriptTrace trace, String text) {
        Path file = trace.file();
        Matcher module = MISSING_MODULE.matcher(message);
        if (module.find()) {
            Path folder = file.resolveSibling("");
            Path importing = folder.resolve(module.group("file").strip());
            Path missing = folder.resolve(module.group("name"));
            String written = importing.resolveSibling("").relativize(missing).toString();
            Pattern specifier = Pattern.compile("['\"](\\./)?\\Q" + written + "\\E['\"]");
            return place(specifier, importing, importing.equals(file) ? text : trace.textOf(importing));
        }
        Matcher name = MISSING_NAME.matcher(message);
        return name.find()
                ? place(Pattern.compile("(?<=\\bimport\\b[^;]{0,1000})\\b\\Q" + name.group("name") + "\\E\\b"), file,
                        text)
                : Optional.empty();
    }

    /** Whether a message says that a module does not have what is imported from it. */
    static boolean isMissingName(String message) {
        return MISSING_NAME.matcher(message).find();
    }

    private static Optional<ScriptFrame> place(Pattern what, Path file, String text) {
        Matcher found = what.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int line = (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count() + 1;
        int column = found.start() - text.lastIndexOf('\n', found.start() - 1);
        return Optional.of(new ScriptFrame(file, "", line, column, column + found.end() - found.start()));
    }
}
