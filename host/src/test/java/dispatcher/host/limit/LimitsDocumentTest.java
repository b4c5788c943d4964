package dispatcher.host.limit;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the sandbox says which limits there are and what they are. */
class LimitsDocumentTest {
    private static final List<Policy> COLUMNS = List.of(Policy.CONSTRAINED, Policy.ISOLATED, Policy.TRUSTED);

    @ParameterizedTest
    @EnumSource(Limit.class)
    void namesTheLimitAndItsAmounts(Limit limit) throws IOException {
        String beginning = "| `" + limit.key() + "` | " + limit.meaning() + " | ";
        List<String> rows = Files.readAllLines(Path.of("../docs/sandbox.md")).stream()
                .filter(line -> line.startsWith(beginning)).toList();
        assertThat(rows).as(beginning).hasSize(1);
        String[] cells = rows.getFirst().substring(beginning.length()).split(" \\|");
        for (int i = 0; i < COLUMNS.size(); i++) {
            assertThat(Amount.read(limit.unit(), cells[i].strip())).as(COLUMNS.get(i) + " " + limit.key())
                    .isEqualTo(Limits.standard(COLUMNS.get(i)).get(limit));
        }
    }
}
