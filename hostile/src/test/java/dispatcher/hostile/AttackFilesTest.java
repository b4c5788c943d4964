package dispatcher.hostile;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every attack says what it tries and how it is judged. */
class AttackFilesTest {
    private static final int LEAST = 60;
    /** What no attack is about: an expectation that takes one of them would take its own mistakes for the host's refusal. */
    private static final List<String> WRONG = List.of("", "something else", "limit nothing: 2 of 1",
            "NameError: name 'x' is not defined", "ReferenceError: x is not defined", "TypeError: x",
            "SyntaxError: x", "AttributeError: x", "Error: y", "The host failed.", "Can't locate x.pm in @INC");
    private static final List<String> OPERATION_KEYS = List.of("cannot-cut", "stops-neighbours");
    private static final Pattern ROW = Pattern.compile("\\| ([^,|]+)[^|]* \\| [^|]+ \\| (`[^|]+`) \\|");

    @ParameterizedTest
    @ValueSource(strings = {"python", "js", "perl"})
    void eachTellsWhatItTriesAndWhatIsToldOfIt(String language) throws IOException {
        List<Attack> attacks = Attack.all(Folders.attacks(language));
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(LEAST).allSatisfy(attack -> {
            assertThat(attack.what()).as(attack.name()).endsWith(".");
            assertThat(attack.keys()).as(attack.name()).containsKeys("expect", "unprotected");
            assertThat(attack.keys().get("unprotected")).as(attack.name()).matches("GAINED.*|unsafe: .+");
            assertThat(attack.limits().keySet()).as(attack.name()).allMatch(limit -> Limit.named(limit).isPresent());
            assertThat(attack.text()).as(attack.name()).contains(attack.gain() == null ? "" : Verdict.GAIN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "js", "perl"})
    void noneTakesAnyOtherReasonForItsOwn(String language) throws IOException {
        assertThat(Attack.all(Folders.attacks(language))).allSatisfy(attack -> {
            for (Policy policy : List.of(Policy.CONSTRAINED, Policy.ISOLATED)) {
                Pattern expected = attack.expected(policy);
                assertThat(WRONG).as(attack.name() + " " + policy)
                        .noneMatch(line -> expected != null && expected.matcher(line).lookingAt());
            }
        });
    }

    @Test
    void eachOperationThatCannotBeCutOffIsListedWithTheAttacksThatProveIt() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (String language : List.of("python", "js")) {
            for (Attack attack : Attack.all(Folders.attacks(language))) {
                attack.keys().entrySet().stream().filter(key -> OPERATION_KEYS.contains(key.getKey()))
                        .forEach(key -> told.put(attack.name(), key.getValue()));
            }
        }
        assertThat(listed()).isEqualTo(told).isNotEmpty();
    }

    /** The operation, as docs/sandbox.md calls it before the first comma, by the attacks in its row. */
    private static Map<String, String> listed() throws IOException {
        String document = Files.readString(
                Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/sandbox.md"));
        String section = document.substring(document.indexOf("\n### What cannot be cut off"));
        Map<String, String> listed = new TreeMap<>();
        section.substring(0, section.indexOf("\nIsolated scripts have no such list")).lines().map(ROW::matcher)
                .filter(row -> row.matches()).forEach(row -> Stream.of(row.group(2).replace("`", "").split(", "))
                        .forEach(attack -> listed.put(attack, row.group(1).strip())));
        return listed;
    }
}
