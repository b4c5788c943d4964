package dispatcher.host.script;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a script keeps for its next run. */
class KeptValuesTest extends RunTestBase {
    @Test
    void isThereInTheNextRunAndOnlyMadeWhenItIsUsed() {
        assertThat(run(script -> assertThat(script.store()).isNotNull())).isEqualTo(new Ending.Finished(0));
        assertThat(folder.resolve("store.db")).doesNotExist();
        assertThat(run(script -> script.store().put("visits", Map.of("ada", 1, "when", List.of(1.5)))))
                .isEqualTo(new Ending.Finished(0));
        assertThat(run(script -> assertThat(script.store().get("visits"))
                .isEqualTo(Map.of("ada", 1, "when", List.of(1.5))))).as(this::said).isEqualTo(new Ending.Finished(0));
    }
}
