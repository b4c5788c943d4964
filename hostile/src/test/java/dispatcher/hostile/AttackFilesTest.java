package dispatcher.hostile;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every attack says what it tries and how it is judged. */
class AttackFilesTest {
    private static final int LEAST = 60;

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
            Pattern expected = attack.expected(Policy.ISOLATED);
            assertThat(expected == null || !expected.matcher("").lookingAt()).as(attack.name()).isTrue();
        });
    }

    /** docs/sandbox.md lists what cannot be cut off; each entry is proved by an attack, and each such attack is listed. */
    @ParameterizedTest
    @ValueSource(strings = {"python", "js"})
    void whatCannotBeCutOffIsListed(String language) throws IOException {
        String document = Files.readString(
                Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/sandbox.md"));
        assertThat(Attack.all(Folders.attacks(language)))
                .filteredOn(attack -> attack.cannotBeCut() || attack.stopsNeighbours())
                .allSatisfy(attack -> assertThat(document).contains("`" + attack.name() + "`"));
    }
}
