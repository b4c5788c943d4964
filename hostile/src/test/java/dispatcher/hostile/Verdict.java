package dispatcher.hostile;

import dispatcher.guest.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with what came of an attack. */
final class Verdict {
    static final String GAIN = "GAINED";

    private static final String SLOWED = "it slowed ";
    private static final Pattern HOSTS_OWN = Pattern
            .compile(
                    "^\\s+at [\\w.$/@]+\\(|\\b(?:java|dispatcher|org\\.graalvm|com\\.oracle|io\\.netty)\\.[a-z]+\\.[\\w.]*[A-Z]");
    private static final Pattern OF_THE_HOST = Pattern.compile("^[\\d:]{8} [A-Z]+ |\\x1b");
    private static final String UNCUT = "one operation that cannot be cut off";
    private static final long LONGEST_PAUSE = 3_000;
    private static final double LEAST_PART = 0.4;
    private static final long SHORT = 2_000;

    private Verdict() {}

    /** Of an attack against which a policy protects; empty where all is well. */
    static List<String> of(Attack attack, Policy policy, Outcome outcome) {
        List<String> wrong = new ArrayList<>(
                policy == Policy.CONSTRAINED && attack.stopsNeighbours() ? List.of() : paces(outcome));
        if (outcome.out().contains(GAIN)) {
            wrong.add("it gained something: " + gain(outcome.out()));
        }
        if (outcome.ending().equals(Outcome.RUNNING) && !attack.cannotBeCut()) {
            wrong.add("it still runs after " + outcome.millis() + " ms");
        }
        outcome.lines().stream().filter(line -> line.contains(HostProcess.SECRET) && policy != Policy.TRUSTED)
                .forEach(line -> wrong.add("the operator reads what no attack may show: " + line));
        wrong.addAll(lines(attack, policy, outcome));
        outcome.left().forEach(left -> wrong.add("it left behind " + left));
        return wrong;
    }

    /** What is wrong where nothing protects: the attack is none. */
    static List<String> unprotected(Attack attack, Outcome outcome) {
        Pattern gain = Objects.requireNonNull(attack.gain());
        return gain.pattern().startsWith(GAIN) && gain.matcher(outcome.out()).find()
                ? List.of()
                : List.of("it gained nothing although nothing protects; it said "
                        + shortened(outcome.out()));
    }

    /** What is wrong with the neighbours' paces, beside that of one in a host that nobody attacks. */
    static List<String> paces(Outcome outcome) {
        Pace beside = Objects.requireNonNull(outcome.beside());
        List<String> wrong = new ArrayList<>();
        for (Pace pace : outcome.neighbours()) {
            if (pace.longest() > LONGEST_PAUSE + 3 * beside.longest()
                    || pace.millis() > SHORT && pace.ticks() < LEAST_PART * beside.ticks()) {
                wrong.add(SLOWED + pace + " beside " + beside);
            }
        }
        return wrong;
    }

    /** Whether nothing is wrong but the neighbours' paces. */
    static boolean isOnlySlow(List<String> wrong) {
        return !wrong.isEmpty() && wrong.stream().allMatch(each -> each.startsWith(SLOWED));
    }

    private static List<String> lines(Attack attack, Policy policy, Outcome outcome) {
        List<String> wrong = new ArrayList<>();
        outcome.lines().stream().filter(line -> HOSTS_OWN.matcher(line).find() && !attack.text().contains(line.strip()))
                .forEach(line -> wrong.add("the operator reads the host's own stack: " + line));
        outcome.lines().stream()
                .filter(line -> OF_THE_HOST.matcher(line).find() && !line.contains(attack.name() + ": "))
                .forEach(line -> wrong.add("it wrote a line that looks like the host's about another: " + line));
        List<String> told = told(attack.name(), outcome.lines());
        told.stream().filter(line -> line.contains(UNCUT) && !attack.cannotBeCut())
                .forEach(line -> wrong.add("docs/sandbox.md does not list that it cannot be cut off: " + line));
        Pattern expected = attack.expected(policy);
        boolean matches = told.stream().filter(line -> matches(expected, line)).count() == (expected == null ? 0 : 1)
                && told.stream().allMatch(line -> matches(expected, line) || matches(attack.also(policy), line));
        if (!matches) {
            wrong.add("the operator shall read " + (expected == null ? "nothing" : "one line like " + expected)
                    + ", but reads "
                    + told + " of a run that was " + outcome.ending());
        }
        return wrong;
    }

    private static boolean matches(@Nullable Pattern pattern, String line) {
        return pattern != null && pattern.matcher(line).lookingAt();
    }

    private static String gain(String out) {
        return shortened(out.substring(out.indexOf(GAIN)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    /** What the lines say that name the script, without its name and line; how a machine isolates is told before. */
    static List<String> told(String name, List<String> lines) {
        String script = "(?:\\S*/)?" + Pattern.quote(name);
        Pattern first = Pattern.compile("^(?:[\\d:]{8} \\w+ )?" + script + "(?::\\d+)?: (?!Isolated by )(.*)$");
        Pattern last = Pattern.compile("^(.*) at " + script + " line \\d+(?:, <\\S+> line \\d+)?\\.$");
        return lines.stream().flatMap(line -> Stream.of(first, last).map(pattern -> pattern.matcher(line)))
                .filter(Matcher::matches).map(matcher -> matcher.group(1)).toList();
    }
}
