package dispatcher.guest.js;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/** Explains names that are imported and yet not there, of which the engine says only that they are not defined. */
final class ImportCycle {
    private static final Pattern UNDEFINED = Pattern.compile("ReferenceError: ([\\w$]+) is not defined");

    private ImportCycle() {}

    /** What to add to a problem; empty where the file at that place imports no such name. */
    static String advice(String problem, @Nullable SourceSection place) {
        Matcher name = UNDEFINED.matcher(problem);
        return name.matches() && place != null && imports(place.getSource().getCharacters(), name.group(1))
                ? ". It is imported, but not there yet: the two files import each other. Move what both need into a third file."
                : "";
    }

    private static boolean imports(CharSequence text, String name) {
        return Pattern
                .compile("^\\s*import\\b[^;'\"]*(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])[^;'\"]*\\bfrom\\b",
                        Pattern.MULTILINE)
                .matcher(text).find();
    }
}
