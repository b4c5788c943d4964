package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Usage;
import dispatcher.host.observe.Counted;
import dispatcher.host.observe.Observation;
import dispatcher.host.serve.ScriptState;
import dispatcher.host.serve.ScriptStatus;
import dispatcher.host.serve.control.StatusJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTableTest {
    /** No two of its numbers are the same, so that none can stand for another. */
    private static final Usage USED = new Usage(Duration.ofMillis(1_540), 5 << 19, 6, 7, 8, 9, 10, 11, "not this one");

    @Test
    void eachColumnShowsWhatItsHeadIsAbout() {
        assertThat(table(ScriptState.RUNNING, Duration.ZERO, Policy.CONSTRAINED, USED, "Error: broken"))
                .isEqualTo(
                        """
                        NAME  STATE    LANGUAGE    POLICY       CPU s   MEMORY  QUEUE  CALLS/s  DROPS  LAST ERROR
                        anna  running  javascript  constrained    1.5  2.5 MiB      7        9     10  Error: broken""");
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(table(ScriptState.STOPPED, Duration.ZERO, null, null, null)).isEqualTo("""
                NAME  STATE    LANGUAGE    POLICY  CPU s  MEMORY  QUEUE  CALLS/s  DROPS  LAST ERROR
                anna  stopped  javascript  -           -       -      -        -      -""");
    }

    @Test
    void aPauseIsToldInSecondsThatHaveBegunAndALongErrorIsCut() {
        assertThat(row(table(ScriptState.WAITING, Duration.ofMillis(3_100), Policy.ISOLATED, USED, "x".repeat(200))))
                .startsWith("anna  waiting 4 s  ").endsWith("  " + "x".repeat(159) + "…");
    }

    private static String row(String table) {
        return table.lines().skip(1).findFirst().orElseThrow();
    }

    private static String table(ScriptState state, Duration pause, @Nullable Policy policy, @Nullable Usage usage,
            @Nullable String error) {
        ScriptStatus status = new ScriptStatus("anna", state, pause, Path.of("anna.mjs"), "javascript", policy, 1,
                usage, error, Observation.NONE.counting(Counted.NOWHERE).tally("anna"));
        return StatusTable.of(new JsonMapper().valueToTree(List.of(StatusJson.map(status))));
    }
}
