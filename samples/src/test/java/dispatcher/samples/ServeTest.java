package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of scripts in one host, and the commands that speak with it. */
class ServeTest extends ServeTestBase {
    @Test
    void scriptsAreStartedStoppedAndReadAgainOnTheirOwn() throws IOException, InterruptedException {
        Path list = list("anna", "bob");
        try (Program host = serve(list.toString())) {
            host.waitForError("anna: running");
            host.waitForError("bob: running");
            ask("stop", "bob");
            assertThat(host.err()).contains("bob: stopped");
            ask("start", "--host", list.toString(), "bob");
            host.waitForError("bob: stopped\n.*bob: running");
            assertThat(fails("start", "bob")).contains("bob is ").contains("already");
            assertThat(fails("stop", "bobb")).contains("There is no script bobb in the list. Did you mean bob?");
            list("anna", "carla");
            script("anna", "changed");
            assertThat(ask("reload").lines()).containsExactlyInAnyOrder("bob was removed", "anna was changed",
                    "carla was added");
            host.waitForError("anna: stopped\n(.*\n)*.*anna: running");
            host.waitForError("carla: running");
            try (Program log = Program.start(environment(), "log", "--follow", "anna")) {
                log.waitFor("OUT changed");
                ask("restart", "anna");
                log.waitFor("OUT changed\n(.*\n)*.*OUT changed");
            }
            Files.writeString(list, "[script.anna]\nfile = 1\n");
            assertThat(fails("reload")).contains(":2: script.anna.file");
            assertThat(ask("status", "--json")).contains("\"name\" : \"anna\"", "\"state\" : \"running\"",
                    "\"callsByMessage\"", "\"buckets\" : {", "\"renewals\" : 0");
            assertThat(ask("status", "--details")).contains("\nanna\n  calls: ", "\n  requests: ", "ms (p50 ",
                    " ms, p99 ", " ms, longest ",
                    "\n  renewals: 0, reconnects: 0");
            host.signal("TERM");
            assertThat(host.exitCode()).isEqualTo(143);
            assertThat(state()).as("nothing is left").isEmpty();
        }
    }

    @Test
    void aHostThatIsNotThereIsToldInOneLine() throws InterruptedException {
        assertThat(fails("status")).matches("dispatcher: No host runs on this machine; start one with .*\n");
    }

    @Test
    void theSameListIsNotServedTwiceAndAHostThatWasKilledIsForgotten() throws IOException, InterruptedException {
        Path list = list("anna");
        try (Program host = serve(list.toString())) {
            host.waitForError("anna: running");
            assertThat(fails("serve", list.toString())).contains("is served by process");
            host.signal("KILL");
            host.exitCode();
        }
        assertThat(state()).isNotEmpty();
        assertThat(fails("status")).contains("No host runs on this machine");
        assertThat(state()).as("forgotten").noneMatch(file -> file.toString().contains("hosts"));
    }

    private Path list(String... names) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            script(name, "begun");
            list.append("[script.").append(name).append("]\nfile = \"scripts/").append(name).append(".mjs\"\n");
        }
        return Files.writeString(folder.resolve("list.toml"), list);
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("scripts")).resolve(name + ".mjs"), """
                import { every } from 'dispatcher';
                console.log('%s');
                every(1, () => {});
                """.formatted(text));
    }
}
