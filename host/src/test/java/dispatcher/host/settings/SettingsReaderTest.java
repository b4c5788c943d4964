package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.Policy;
import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import dispatcher.host.settings.ScriptSettings.Restart;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SettingsReaderTest {
    private static final String CLASSROOM = """
            region = "home"
            logs = "told"
            warm = 2
            require-isolation = true
            [defaults]
            policy = "isolated"
            on-limit = "restart"
            restart = "failure"
            clean = true
            [defaults.limits]
            cpu = "60s"
            memory = "256MiB"
            [defaults.fence]
            own-objects = true
            objects = 50
            box = [[0, 0, 20], [64, 64.5, 60]]
            allow = ["ChatRequest", "RemoteControl.Messages.CreateObjectRequest"]
            deny = ["DeleteAllObjects"]
            [script.anna]
            file = "anna/lamp.py"
            arguments = ["3"]
            [script.anna.limits]
            calls = 100
            memory = "none"
            [script.ben]
            file = "/scripts/ben"
            language = "javascript"
            policy = "constrained"
            start = false
            region = "http://127.0.0.1:9000"
            store = "ben.db"
            [script.ben.fence]
            read-only = true
            box = []
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void howFarTheWayToARegionIsTrustedIsRead() {
        ServerSettings settings = ServerSettingsReader.read(file("""
                region = "https://region.example"
                ca = "authority.pem"
                [script.anna]
                file = "anna/lamp.py"
                [script.ben]
                file = "ben/lamp.py"
                region = "http://192.0.2.7:9000"
                insecure-http = true
                """));
        assertThat(settings.trust()).isEqualTo(new RegionTrust(folder.resolve("authority.pem"), false));
        assertThat(settings.scripts()).extracting(ScriptSettings::trust)
                .containsExactly(null, new RegionTrust(null, true));
    }

    @Test
    void aListOfScriptsIsRead() {
        ServerSettings settings = ServerSettingsReader.read(file(CLASSROOM));
        assertThat(settings.region()).isEqualTo("home");
        assertThat(settings.logs()).isEqualTo(folder.resolve("told"));
        assertThat(settings.warm()).isEqualTo(2);
        assertThat(settings.requireIsolation()).isTrue();
        assertThat(settings.scripts()).extracting(ScriptSettings::name).containsExactly("anna", "ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "[script.a]\\nfile = \"lamp.py\" | 2: script.a.file: the folder of this script holds this list, ",
            "[script.a]\\nfile = \"a/../lamp.mjs\" | 2: script.a.file: the folder of this script holds this list, ",
            "logs = \"a/logs\"\\n[script.a]\\nfile = \"a/lamp.py\" | 3: script.a.file: the folder of this script holds the logs (",
            "[script.a]\\nfile = \"a/lamp.pl\"\\npolicy = \"isolated\"\\n[script.b]\\nfile = \"b/b.py\"\\nstore = \"a/b.db\" | "
                    + "2: script.a.file: the folder of this script holds the store of b, "})
    void noScriptThatIsNotTrustedLiesAboveWhatItMustNotRead(String text, String problem) {
        Path file = file(text.translateEscapes());
        assertThat(refusalOfList(file)).startsWith(file + ":" + problem)
                .endsWith("which the script could read; give it a folder of its own, or trust it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[script.a]\\nfile = \"lamp.py\"\\npolicy = \"trusted\"",
            "[script.a]\\nfile = \"lamp.pl\"",
            "[script.a]\\nfile = \"a/lamp.py\"\\nstore = \"a/lamp.db\""})
    void whoMayReadItMayLieThere(String text) {
        assertThat(ServerSettingsReader.read(file(text.translateEscapes())).scripts()).hasSize(1);
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), folder);
        assertThat(refusalOfList(file("[script.a]\nfile = \"a/lamp.py\"\n"))).contains("holds this list");
    }

    @Test
    void aScriptHasTheDefaultsAndItsOwn() {
        ScriptSettings anna = ServerSettingsReader.read(file(CLASSROOM)).scripts().getFirst();
        assertThat(anna.file()).isEqualTo(folder.resolve("anna/lamp.py"));
        assertThat(anna.arguments()).containsExactly("3");
        assertThat(anna.policy()).isEqualTo(Policy.ISOLATED);
        assertThat(anna.reaction()).isEqualTo(Reaction.RESTART);
        assertThat(anna.restart()).isEqualTo(Restart.FAILURE);
        assertThat(anna.clean()).isTrue();
        assertThat(anna.start()).isTrue();
        assertThat(anna.region()).isNull();
        assertThat(anna.limits().time(Limit.CPU)).isEqualTo(Duration.ofSeconds(60));
        assertThat(anna.limits().get(Limit.CALLS)).isEqualTo(100);
        assertThat(anna.limits().amounts()).containsEntry(Limit.MEMORY, Long.MAX_VALUE);
        assertThat(anna.fence()).isEqualTo(new Fence(
                Set.of("RemoteControl.Messages.ChatRequest", "RemoteControl.Messages.CreateObjectRequest"),
                Set.of("RemoteControl.Messages.DeleteAllObjectsRequest"), false, true, 50,
                new Box(new Vector3(0, 0, 20), new Vector3(64, 64.5, 60))));
    }

    @Test
    void whatAScriptSaysTakesTheDefaultsPlace() {
        ScriptSettings ben = ServerSettingsReader.read(file(CLASSROOM)).scripts().getLast();
        assertThat(ben.file()).isEqualTo(Path.of("/scripts/ben"));
        assertThat(ben.language()).isEqualTo("javascript");
        assertThat(ben.policy()).isEqualTo(Policy.CONSTRAINED);
        assertThat(ben.start()).isFalse();
        assertThat(ben.region()).isEqualTo("http://127.0.0.1:9000");
        assertThat(ben.store()).isEqualTo(folder.resolve("ben.db"));
        assertThat(ben.fence().readOnly()).isTrue();
        assertThat(ben.fence().ownObjects()).isTrue();
        assertThat(ben.fence().box()).isNull();
    }

    @Test
    void regionsThatAScriptMayConnectToAreThoseOfTheDefaultsUnlessItNamesItsOwn() {
        assertThat(ServerSettingsReader.read(file("""
                [defaults]
                allow-region = ["harbour"]
                [script.anna]
                file = "own/lamp.py"
                [script.ben]
                file = "own/lamp.py"
                allow-region = ["http://127.0.0.1:9000", "home"]
                [script.carl]
                file = "own/lamp.py"
                allow-region = []
                """)).scripts()).extracting(ScriptSettings::allowRegion).containsExactly(List.of("harbour"),
                List.of("http://127.0.0.1:9000", "home"), List.of());
    }

    @Test
    void oneScriptsSettingsStandAtTheTop() {
        ScriptSettings settings = ScriptSettingsReader.read(file("""
                policy = "trusted"
                region = "home"
                [limits]
                handler-time = "2s"
                [fence]
                read-only = true
                """), Path.of("lamp.py"), List.of("1"));
        assertThat(settings.file()).isEqualTo(Path.of("lamp.py"));
        assertThat(settings.arguments()).containsExactly("1");
        assertThat(settings.policy()).isEqualTo(Policy.TRUSTED);
        assertThat(settings.region()).isEqualTo("home");
        assertThat(settings.limits().time(Limit.HANDLER_TIME)).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.fence().readOnly()).isTrue();
    }

    @Test
    void anEmptyFileSaysWhatNoFileSays() {
        assertThat(ScriptSettingsReader.read(file(""), Path.of("a.py"), List.of()))
                .isEqualTo(ScriptSettings.standard(Path.of("a.py"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cpu = "60s"      | cpu = "5 parsecs"  | 11 | defaults.limits.cpu: "5 parsecs" is no amount; write a time such as 500ms, 2s, 10min or 1h, or none.
            cpu = "60s"      | cpu = 60           | 11 | defaults.limits.cpu: 60 is no amount; write a time such as 500ms, 2s, 10min or 1h, or none.
            cpu = "60s"      | cpu = [1]          | 11 | defaults.limits.cpu: a list is no amount; write a time such as 500ms, 2s, 10min or 1h, or none.
            calls = 100      | calls = -1         | 23 | script.anna.limits.calls: -1 is no amount; write a whole number a second, or none.
            calls = 100      | cals = 100         | 23 | script.anna.limits.cals: means nothing here. Did you mean calls?
            policy = "isola  | policy = "free     | 6  | defaults.policy: "freeted" is none of trusted, constrained, isolated.
            clean = true     | clean = "yes"      | 9  | defaults.clean: must be true or false, not "yes".
            clean = true     | claen = true       | 9  | defaults.claen: means nothing here. Did you mean clean?
            warm = 2         | warm = 1000        | 3  | warm: must be a number from 0 to 64, not 1000.
            warm = 2         | wram = 2           | 3  | wram: means nothing here. Did you mean warm?
            warm = 2         | warm = two         | 3  | Unexpected
            "ChatRequest"    | "ChatRequst"       | 17 | defaults.fence.allow: There is no request "ChatRequst". Did you mean ChatRequest?
            "ChatRequest"    | 3                  | 17 | defaults.fence.allow: 3 is no text in quotes.
            objects = 50     | objects = -5       | 15 | defaults.fence.objects: must be a whole number from 0, or "none", not -5.
            [64, 64.5, 60]]  | [64, 64.5]]        | 16 | defaults.fence.box: must be two corners in metres, such as [[0, 0, 20], [64, 64, 60]].
            [64, 64.5, 60]]  | [64, 64.5, nan]]   | 16 | defaults.fence.box: must be two corners in metres, such as [[0, 0, 20], [64, 64, 60]].
            file = "anna/la  | # file = "anna/la  | 19 | script.anna.file: is missing; say which file the script is.
            [script.ben]     | [script."../ben"]  | 25 | script."../ben": This is no name; take up to 64 letters, digits, dots, dashes and underscores.
            "javascript"     | "ruby"             | 27 | script.ben.language: "ruby" is none of python, javascript, perl.
            ["3"]            | "3"                | 21 | script.anna.arguments: must be a list of texts in quotes, not "3".
            [script.ben]     | [scrip.ben]        | 25 | scrip: means nothing here. Did you mean script?
            """)
    void whatIsWrongIsToldWithItsPlace(String good, String bad, int line, String problem) {
        assertThat(CLASSROOM).contains(good);
        Path file = file(CLASSROOM.replace(good, bad));
        DispatcherException failure = catchThrowableOfType(DispatcherException.class,
                () -> ServerSettingsReader.read(file));
        assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
        assertThat(failure.explanation()).startsWith(file + ":" + line + ": " + problem).doesNotContain("\n");
    }

    @Test
    void anEmptyListOfWhatIsAllowedIsRefused() {
        assertThat(refusal("[fence]\nallow = []\n")).contains(":2: fence.allow: An empty list would allow nothing;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file = 'a.py'", "start = true", "restart = 'always'", "[defaults]", "[script.a]"})
    void whatBelongsToAListIsRefusedForOneScript(String line) {
        assertThat(refusal(line)).contains("means nothing here.");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path latin = folder.resolve("latin.toml");
        Files.write(latin, "region = \"Zürich\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin)).isEqualTo(latin + ": This is not UTF-8 text; save it as UTF-8.");
        Path none = folder.resolve("none.toml");
        assertThat(refusal(none)).isEqualTo(none + ": There is no such file; check the path.");
        assertThat(refusal(folder)).startsWith(folder + ": This cannot be read: ");
    }

    @Test
    void theDocumentedSettingsAreRead() throws IOException {
        ScriptSettings settings = ScriptSettingsReader.read(documented("sandbox.md"), Path.of("a.py"), List.of());
        assertThat(settings.policy()).isEqualTo(Policy.ISOLATED);
        assertThat(settings.fence().objects()).isEqualTo(50);
    }

    @Test
    void theDocumentedListIsRead() throws IOException {
        assertThat(ServerSettingsReader.read(documented("serve.md")).scripts()).isNotEmpty();
    }

    private Path documented(String name) throws IOException {
        String document = Files.readString(Path.of("").toAbsolutePath().resolveSibling("docs").resolve(name));
        String shown = document.substring(document.indexOf("```toml\n") + 8);
        return file(shown.substring(0, shown.indexOf("```")));
    }

    private static String refusalOfList(Path file) {
        return catchThrowableOfType(DispatcherException.class, () -> ServerSettingsReader.read(file)).explanation();
    }

    private String refusal(String text) {
        return refusal(file(text));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(DispatcherException.class,
                () -> ScriptSettingsReader.read(file, Path.of("a.py"), List.of())).explanation();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("classroom.toml"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
