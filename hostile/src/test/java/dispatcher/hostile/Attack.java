package dispatcher.hostile;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One attack: a script, whose comment at the top tells in words what it tries, and in lines of the form {@code key: value} how it
 * is judged:
 *
 * <ul>
 * <li>{@code expect}: a regular expression for the one line that the operator reads, after the script's name and line; {@code -}
 * where there is nothing to be told. {@code expect-constrained}, {@code expect-isolated}: for one policy only.
 * <li>{@code also}: a regular expression for further lines that the operator may read. {@code also-isolated}: for one policy only.
 * <li>{@code unprotected}: a regular expression for what it prints where nothing protects against it, beginning with
 * {@code GAINED}; or {@code unsafe:} and why that is not tried.
 * <li>{@code limits}: amounts beside the usual ones of these tests, {@code cpu=1s memory=64MiB}.
 * <li>{@code reaction}: stop, skip, restart. {@code fence}: see {@link Rules}.
 * <li>{@code cannot-cut}: the operation that a virtual machine cannot interrupt, as docs/sandbox.md lists it; under constrained
 * it gets a host of its own, which is killed afterwards.
 * <li>{@code stops-neighbours}: why the neighbours' pace is not judged under constrained, as docs/sandbox.md lists it.
 * <li>{@code at-home}: why it lies in the home of whoever runs the host.
 * <li>{@code long}: why it takes so long that only the whole suite has it.
 * <li>{@code hole-constrained}, {@code hole-isolated}: why it gets through as yet; that test is skipped by name.
 * </ul>
 *
 * @param file the script
 * @param what it tries, in words
 * @param keys the lines with keys
 * @param text all of it
 */
record Attack(Path file, String what, Map<String, String> keys, String text) {
    private static final Pattern KEY = Pattern.compile("([a-z][a-z-]+): (.*)");
    private static final Pattern COMMENT = Pattern.compile("(?:#|//) ?(.*)");

    static Attack read(Path file) throws IOException {
        StringBuilder what = new StringBuilder();
        Map<String, String> keys = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher comment = COMMENT.matcher(line);
            if (!comment.matches()) {
                break;
            }
            Matcher key = KEY.matcher(comment.group(1));
            if (key.matches()) {
                keys.put(key.group(1), key.group(2).strip());
            } else {
                what.append(comment.group(1)).append(' ');
            }
        }
        return new Attack(file, what.toString().strip(), keys, Files.readString(file));
    }

    /** All attacks of a folder, in order. */
    static List<Attack> all(Path folder) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                attacks.add(read(file));
            }
        }
        return attacks;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** What the operator reads, after name and line; null where nothing is to be read. */
    @Nullable
    Pattern expected(Policy policy) {
        String expected = key("expect", policy, "");
        return expected.equals("-") ? null : Pattern.compile(expected);
    }

    /** What it prints where nothing protects; null where that is not tried. */
    @Nullable
    Pattern gain() {
        String gain = keys.getOrDefault("unprotected", "");
        return gain.startsWith("unsafe: ") ? null : Pattern.compile(gain);
    }

    /** What the operator may read besides. */
    Pattern also(Policy policy) {
        return Pattern.compile(key("also", policy, "(?!)"));
    }

    private String key(String name, Policy policy, String otherwise) {
        String all = keys.getOrDefault(name, otherwise);
        return keys.getOrDefault(name + "-" + policy.name().toLowerCase(Locale.ROOT), all);
    }

    /** Whether it holds an operation that cannot be interrupted. */
    boolean cannotBeCut() {
        return keys.containsKey("cannot-cut");
    }

    /** Whether the neighbours may notice it under constrained. */
    boolean stopsNeighbours() {
        return keys.containsKey("stops-neighbours");
    }

    /** Whether it lies in the home of whoever runs the host. */
    boolean isAtHome() {
        return keys.containsKey("at-home");
    }

    /** Whether it takes so long that only the whole suite has it. */
    boolean isLong() {
        return keys.containsKey("long");
    }

    /** Why it gets through as yet; null where it does not. */
    @Nullable
    String hole(Policy policy) {
        return keys.get("hole-" + policy.name().toLowerCase(Locale.ROOT));
    }

    Map<String, String> limits() {
        Map<String, String> limits = new TreeMap<>();
        for (String word : words("limits")) {
            String[] pair = word.split("=", 2);
            limits.put(pair[0], pair[1]);
        }
        return limits;
    }

    String reaction() {
        return keys.getOrDefault("reaction", "stop");
    }

    List<String> words(String key) {
        String value = keys.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
}
