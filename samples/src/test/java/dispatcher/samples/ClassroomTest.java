package dispatcher.samples;

import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample of a list of scripts that nobody has read. */
class ClassroomTest extends ServeTestBase {
    private static final String CLASSROOM = "samples/classroom/classroom.toml";

    @Test
    void theClassroomGoesOnWhateverOneOfItsScriptsDoes() throws IOException, InterruptedException {
        try (Program host = serve(CLASSROOM)) {
            host.waitForError("anna: running");
            host.waitForError("bob: running");
            host.waitForError(
                    "carla: limited: limit handler-cpu: 2.* of 2 s.*\n.*carla: starts anew in 1 s");
            host.waitForError("carla: starts anew in 2 s");
            host.waitForError("dora: failed: .*eraser\\.mjs:5: Denied: ");
            assertThat(ask("status").lines()).hasSize(5)
                    .anyMatch(line -> line.matches("anna +running +python +constrained .*"))
                    .anyMatch(line -> line.matches("dora +failed +javascript +constrained .*eraser.*"));
            assertThat(ask("log", "bob")).contains("INFO bob: 5 drops are there\n").doesNotContain("carla");
            assertThat(ask("log", "dora")).contains("INFO dora: deleting all there is", "fence own-objects");
            host.signal("INT");
            assertThat(host.exitCode()).as(host::err).isEqualTo(130);
            assertThat(host.err()).contains("anna: stopped", "bob: stopped").doesNotContain("Exception", "internal");
            assertThat(state()).as("nothing is left").isEmpty();
        }
    }
}
