package dispatcher.guest.js;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of an import that finds no module. */
final class ImportAdvice {
    private static final Pattern MISSING_MODULE = Pattern
            .compile("Cannot find module '(?<name>[^']+)' imported from (?<file>.+)");
    private static final Pattern UNREADABLE_ADDRESS = Pattern
            .compile("Error reading module '(?<name>\\w+:[^']+)' imported from (?<file>[^:]+): .*");
    private static final List<String> ENDINGS = List.of("mjs", "js", "ts", "mts");
    private static final String WHAT_CAN_BE = "Scripts import 'dispatcher' and files such as './doors.mjs'; there is no Node.js "
            + "below them: see docs/packages.md.";

    private ImportAdvice() {}

    /** The engine's message; of what is no file it would tell which access it lacks. */
    static String clear(String message) {
        return UNREADABLE_ADDRESS.matcher(message).replaceFirst("Cannot find module '${name}' imported from ${file}");
    }

    /** The advice that belongs to a message; empty where none does. */
    static String of(String message, Path script) {
        Matcher missing = MISSING_MODULE.matcher(message);
        if (!missing.find() || ENDINGS.stream().anyMatch(ending -> missing.group("name").endsWith("." + ending))) {
            return "";
        }
        Path folder = script.resolveSibling("");
        Path importing = folder.resolve(missing.group("file").strip());
        Path wanted = folder.resolve(missing.group("name")).normalize();
        return wanted.startsWith(folder) ? beside(importing, wanted).orElse(WHAT_CAN_BE) : WHAT_CAN_BE;
    }

    private static Optional<String> beside(Path importing, Path wanted) {
        return ENDINGS.stream()
                .map(ending -> wanted.resolveSibling(wanted.getFileName() + "." + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> importing.resolveSibling("").relativize(file).toString())
                .map(name -> "Write '" + (name.startsWith("../") ? "" : "./") + name + "'.");
    }
}
