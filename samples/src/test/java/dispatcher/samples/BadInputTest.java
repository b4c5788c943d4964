package dispatcher.samples;

import com.sun.net.httpserver.HttpServer;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong, a person reads one clear sentence and gets the right exit code. */
class BadInputTest {
    private static final String HELLO = "samples/js/hello.mjs";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMissingScript() throws InterruptedException {
        assertSays(2, "There is no file nowhere\\.py; check the path\\.", "run", "nowhere.py");
    }

    @Test
    void aWrongSetting() throws IOException, InterruptedException {
        Path settings = Files.writeString(folder.resolve("lamp.toml"), "[limits]\ncpu = \"5 parsecs\"\n");
        assertSays(2, ".*lamp\\.toml:2: limits\\.cpu: \"5 parsecs\" is no amount; write a time such as .*", "run",
                "--settings", settings.toString(), HELLO);
    }

    @Test
    void anUnknownLanguage() throws IOException, InterruptedException {
        Path script = Files.createFile(folder.resolve("script.rb"));
        assertSays(2,
                "No language is known for .*script\\.rb; a script's name ends in .*\\.js, \\.mjs.*\\.py.*\\.ts\\.",
                "run",
                script.toString());
    }

    @Test
    void aScriptThatIsNotUtf8() throws IOException, InterruptedException {
        Path script = Files.write(folder.resolve("latin.py"), "print('café')".getBytes(StandardCharsets.ISO_8859_1));
        assertSays(2, ".*latin\\.py is not UTF-8 text; save it as UTF-8\\.", "run", script.toString());
    }

    @Test
    void aSyntaxErrorInPython() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("broken.py"), "x = 1\ny = 2 3\n");
        try (Program program = Program.start("run", script.toString())) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err()).startsWith(script + ":2: SyntaxError:").contains("    y = 2 3\n", "^")
                    .doesNotContain("java");
        }
    }

    @Test
    void aSyntaxErrorInJavaScript() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("broken.mjs"), "let x = 1;\nlet y = ;\n");
        try (Program program = Program.start("run", script.toString())) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err()).startsWith(script + ":2: SyntaxError:").contains("    let y = ;\n", "^")
                    .doesNotContain("java");
        }
    }

    @Test
    void aUrlThatDoesNotAnswer() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            assertSays(3, "Nobody answers at http://127\\.0\\.0\\.1:" + port + "/Dispatcher/ .*", "run", "--region",
                    "http://127.0.0.1:" + port, "--user", "Some Body", "--password-file", password("x"), HELLO);
        }
    }

    @Test
    void aWrongPassword() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            assertSays(3, "The region at .* does not accept the password of Dispatcher Owner\\..*", "run", "--region",
                    region.url(), "--user", "Dispatcher Owner", "--password-file", password("wrong"), HELLO);
        }
    }

    @Test
    void anUnknownScene() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            String password = password(region.options().firstAccount().password());
            assertSays(2, "The region at .* has no scene 'Nowhere'; it has Dispatcher Region\\..*", "run", "--region",
                    region.url(), "--scene", "Nowhere", "--user", "Dispatcher Owner", "--password-file", password,
                    HELLO);
        }
    }

    @Test
    void aServerThatSpeaksHtml() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<html><body>It works!</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            assertSays(3, ".*http://127\\.0\\.0\\.1:" + server.getAddress().getPort() + "/Dispatcher/.*", "run",
                    "--region", "http://127.0.0.1:" + server.getAddress().getPort(), "--user", "Some Body",
                    "--password-file", password("x"), HELLO);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRegionThatGoesAwayInTheMiddleOfARun() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("endless.py"),
                "from dispatcher import region\nprint('begun', flush=True)\nwhile True:\n    region.say('x')\n");
        Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
        String password = password(region.options().firstAccount().password());
        try (Program program = Program.start("run", "--region", region.url(), "--user", "Dispatcher Owner",
                "--password-file", password, script.toString())) {
            program.waitFor("begun");
            region.close();
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err()).contains(script + ":4: Unreachable: ").contains("region.say('x')")
                    .doesNotContain("java");
        } finally {
            region.close();
        }
    }

    @Test
    void aMissingArchive() throws InterruptedException {
        assertSays(2, "There is no archive nowhere\\.oar; check the path\\.", "region", "--oar", "nowhere.oar");
    }

    @Test
    void noUser() throws InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            assertSays(2, "Whose name shall be used at http://127\\.0\\.0\\.1:\\d+/Dispatcher/\\? .*", "run",
                    "--region",
                    region.url(), HELLO);
        }
    }

    @Test
    void noUserAndNobodyThere() throws InterruptedException {
        assertSays(3, "Nobody answers at http://127\\.0\\.0\\.1:1/Dispatcher/\\. Start a region there with .*", "touch",
                "--region", "http://127.0.0.1:1", "Lamp");
    }

    @Test
    void aRegionThatHasNoName() throws InterruptedException {
        try (Program program = Program.start(Map.of("XDG_CONFIG_HOME", folder.toString()), "run", "--region", "home",
                HELLO)) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).startsWith("dispatcher: home is neither a URL nor a name in ");
        }
    }

    @Test
    void anUnknownMessage() throws InterruptedException {
        assertSays(2, "There is no message Chatt\\. Did you mean Chat.*\\? 'dispatcher messages' lists them all\\.",
                "messages", "Chatt");
    }

    private static void assertSays(int exitCode, String sentence, String... arguments) throws InterruptedException {
        try (Program program = Program.start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isEqualTo(exitCode);
            assertThat(program.err()).matches("dispatcher: " + sentence + "\n");
            assertThat(program.out()).isEmpty();
        }
    }

    private String password(String text) throws IOException {
        return Files.writeString(folder.resolve("password"), text + "\nand a second line\n").toString();
    }
}
