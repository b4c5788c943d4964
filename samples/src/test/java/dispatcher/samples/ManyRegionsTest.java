package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that connect to a second region, and that keep something for their next run, from the command line on. */
class ManyRegionsTest {
    private static final String NUMBERS_PY = """
            from dispatcher import store
            first = [1, -7, 1.5, 1.0, 2**31, 2**40, 2**53 + 1, 2**64, -(10**40), 1e300, True, None, "é", {"a": [0.1]}]
            if "numbers" in store:
                back = store["numbers"]
                print(repr(back) == repr(first), repr(back))
            store["numbers"] = first
            store["visits"] = store.get("visits", 0) + 1
            print("visit", store["visits"])
            """;
    private static final String NUMBERS_JS = """
            import { store } from 'dispatcher';
            const first = [1, -7, 1.5, 2 ** 31, 2 ** 40, 2 ** 53, 1e300, true, null, 'é', { a: [0.1] }];
            if (store.has('numbers')) {
                const back = store.get('numbers');
                console.log(JSON.stringify(back) === JSON.stringify(first), back.every((each, i) => typeof each === typeof first[i]));
            }
            store.set('numbers', first);
            store.set('visits', (store.get('visits') ?? 0) + 1);
            console.log('visit', store.get('visits'));
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatAPythonScriptKeepsComesBackAsItWent() throws IOException, InterruptedException {
        Path script = script("numbers.py", NUMBERS_PY);
        assertThat(run("run", script.toString())).isEqualTo("visit 1\n");
        assertThat(run("run", script.toString())).startsWith("True ").endsWith("visit 2\n");
        assertThat(run("run", "--store", folder.resolve("other.db").toString(), script.toString()))
                .isEqualTo("visit 1\n");
        assertThat(folder.resolve("data/dispatcher/stores")).isDirectoryContaining("glob:**/numbers.py-*.db");
    }

    @Test
    void whatAJavaScriptScriptKeepsComesBackAsItWent() throws IOException, InterruptedException {
        Path script = script("numbers.mjs", NUMBERS_JS);
        assertThat(run("run", script.toString())).isEqualTo("visit 1\n");
        assertThat(run("run", script.toString())).isEqualTo("true true\nvisit 2\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            harbour.py  | from dispatcher import connect; h = connect("harbour"); b = h.create("box", name="Buoy"); print(h.name, b.name)
            harbour.mjs | import { connect } from 'dispatcher'; const h = await connect('harbour'); const b = await h.create('box', { name: 'Buoy' }); console.log(h.name, b.name);
            """)
    void aScriptMayConnectWhereItIsAllowedTo(String name, String text) throws IOException, InterruptedException {
        Path script = script(name, text);
        try (Region region = Region.start(RegionOptions.standard().withScene("Harbour").withPort(0).withUdpPort(0))) {
            profile(region);
            assertThat(run("run", "--allow-region", "harbour", script.toString())).isEqualTo("Harbour Buoy\n");
            assertThat(run("call", "--region", "harbour", "FindObjects")).contains("-");
            assertThat(run("run", "--clean", "--allow-region", "harbour", script.toString()))
                    .isEqualTo("Harbour Buoy\n");
            assertThat(run("call", "--region", "harbour", "FindObjects").lines().filter(line -> line.contains("-")))
                    .hasSize(1);
            try (Program program = start("run", script.toString())) {
                assertThat(program.exitCode()).isEqualTo(1);
                assertThat(program.err()).contains("Denied", "This script may not connect to harbour.",
                        "--allow-region harbour");
            }
        }
    }

    private void profile(Region region) throws IOException {
        Files.writeString(folder.resolve("password"), region.options().firstAccount().password());
        Files.createDirectories(folder.resolve("config/dispatcher"));
        Files.writeString(folder.resolve("config/dispatcher/regions.toml"), """
                [harbour]
                url = "%s"
                user = "Dispatcher Owner"
                password-file = "%s"
                """.formatted(region.url(), folder.resolve("password")));
    }

    private Path script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String run(String... arguments) throws InterruptedException {
        try (Program program = start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }

    private Program start(String... arguments) {
        return Program.start(Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "XDG_CONFIG_HOME",
                folder.resolve("config").toString()), arguments);
    }
}
