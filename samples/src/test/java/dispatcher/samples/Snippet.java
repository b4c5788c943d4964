package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script in a document. One that imports nothing goes on where the one before it, in the same language, ended.
 *
 * @param document the document's path from the repository's root
 * @param line where it begins
 * @param ending the ending of a script's name in its language
 * @param text the whole script
 */
record Snippet(String document, int line, String ending, String text) {
    private static final Map<String, String> ENDINGS = Map.of("python", "py", "js", "mjs", "ts", "ts", "perl", "pl");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(python|js|ts|perl)\n(.*?)^```$");
    /** A script that waits for something would never end. */
    private static final Map<String, String> LIMITS = Map.of("py",
            "from dispatcher import after as _after, exit as _exit; _after(2, _exit); ", "mjs",
            "import { after as $after, exit as $exit } from 'dispatcher'; $after(2, () => $exit()); ", "ts",
            "import { after as $after, exit as $exit } from 'dispatcher'; $after(2, () => $exit()); ", "pl",
            "use Dispatcher; after(2, sub { Dispatcher->exit }); ");

    /** All scripts of a document. */
    static List<Snippet> of(Path document) throws IOException {
        String text = Files.readString(document);
        List<Snippet> snippets = new ArrayList<>();
        Map<String, String> before = new HashMap<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            String script = fence.group(2);
            String ending = ENDINGS.getOrDefault(fence.group(1), "");
            String whole = script.contains("import ") || script.contains("use Dispatcher")
                    ? script
                    : before.getOrDefault(ending, "") + script;
            before.put(ending, whole);
            int line = (int) text.substring(0, fence.start()).lines().count() + 1;
            snippets.add(new Snippet(Program.root().relativize(document).toString(), line, ending, whole));
        }
        return snippets;
    }

    /** Writes it as a script that ends soon. */
    Path write(Path folder) throws IOException {
        String name = document.replaceAll("\\W+", "_") + "_line_" + line + "." + ending;
        return Files.writeString(folder.resolve(name), LIMITS.get(ending) + text);
    }
}
