package dispatcher.host.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by name which single operation a thread is inside, as far as the virtual machine's own stack shows it. */
final class StuckOperation {
    private static final Pattern BUILTIN = Pattern
            .compile("\\.(?<type>\\w+)Builtins\\w*\\$(?<operation>[A-Z]\\w*?)Node");
    private static final Map<String, String> KNOWN = Map.of("java.math.BigInteger", "arithmetic on huge numbers",
            "java.util.TimSort", "a sort", "java.util.ComparableTimSort", "a sort", "java.util.DualPivotQuicksort",
            "a sort", "java.util.Arrays", "copying a huge list");

    private StuckOperation() {}

    /** For example {@code arithmetic on huge numbers} or {@code list sort}; empty where nothing is known. */
    static Optional<String> of(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return Arrays.stream(stack).map(StackTraceElement::getClassName)
                .filter(KNOWN::containsKey).map(KNOWN::get).findFirst()
                .or(() -> Arrays.stream(stack).map(StackTraceElement::getClassName).map(BUILTIN::matcher)
                        .filter(Matcher::find)
                        .map(found -> words(found.group("type")) + " " + words(found.group("operation"))).findFirst());
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
