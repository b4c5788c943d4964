package dispatcher.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Perl programs of both styles through the command line, against a region in a process of its own. */
@Timeout(300)
class PerlSamplesTest {
    @TempDir
    private Path state = Path.of("");

    @Test
    void helloMakesALampAndMovesIt() throws InterruptedException {
        try (Program program = start("run", "samples/perl/hello.pl")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).isEqualTo("""
                    Dispatcher Region: made Lamp at 128 128 25
                    Dispatcher Region: moved Lamp to 130 128 26
                    """);
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void aProgramMayBeLatin1() throws IOException, InterruptedException {
        Path script = Files.write(state.resolve("latin.pl"),
                "print length('caf\u00e9'), \"\\n\";".getBytes(StandardCharsets.ISO_8859_1));
        try (Program program = start("run", script.toString())) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).isEqualTo("4\n");
        }
    }

    @Test
    void penroseLaysThousandsOfTiles() throws InterruptedException {
        try (Program program = start("run", "samples/perl/penrose.pl")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            Matcher tiles = Pattern.compile("(\\d+) tiles laid in [\\d.]+ s \\((\\d+) thick, (\\d+) thin\\)")
                    .matcher(program.out());
            assertThat(tiles.find()).as(program::out).isTrue();
            double thick = Double.parseDouble(tiles.group(2));
            double thin = Double.parseDouble(tiles.group(3));
            assertThat(Integer.parseInt(tiles.group(1))).isGreaterThan(2000);
            assertThat(thick / thin).as("thick to thin, which tends to the golden ratio").isBetween(1.5, 1.75);
        }
    }

    @Test
    void aCommandLineToolOfTheOlderKindWorksToTheEnd() throws IOException, InterruptedException {
        try (Program region = start("region", "--port", "0", "--udp-port", "0")) {
            String url = region.waitFor("(http://[^ ,]+)");
            assertThat(rc(url, "auth", "--avname", "Dispatcher Owner", "--pass", password(region)))
                    .contains("export OS_REMOTECONTROL_CAP=");
            doesNotLetIn(url);
            assertThat(rc(url, "info")).contains("scene:        Dispatcher Region");
            assertThat(rc(url, "renew", "--life", "20")).isEqualTo("20 seconds\n");
            rc(url, "chat", "--message", "hello from perl");
            assertThat(output("call", "GetChatLog")).contains("hello from perl");
            assertThat(rc(url, "message", "--message", "RemoteControl.Messages.ChatRequest"))
                    .contains("\"Message\" : \"Hello\"");
            UUID object = object(url);
            assertThat(rc(url, "find", "--pattern", "^Lamp$")).isEqualTo(object + " Lamp\n");
            rc(url, "setpos", "--object", object.toString(), "--pos", "95.5,96.25,31");
            assertThat(rc(url, "getpos", "--object", object.toString())).isEqualTo("95.5 96.25 31\n");
            rc(url, "setprop", "--object", object.toString(), "--color", "1,0,0");
            assertThat(rc(url, "dump", "--object", object.toString())).contains("\"Name\" : \"Lamp\"")
                    .contains("\"Parts\"");
            assertThat(rc(url, "oinv", "--object", object.toString())).isEmpty();
            rc(url, "msgobj", "--object", object.toString(), "--message", "hi");
            assertThat(output("call", "GetObjectMessageLog", "{\"ObjectID\":\"" + object + "\"}")).contains("hi");
            rc(url, "delete", "--object", object.toString());
            assertThat(rc(url, "find")).isEmpty();
            refuses(url, object);
        }
    }

    private static String password(Program region) throws IOException, InterruptedException {
        String file = Files.readString(Path.of(region.waitFor("password in (.+)\n")));
        return file.replaceFirst("(?s).*\"password\":\"([^\"]+)\".*", "$1");
    }

    private void doesNotLetIn(String url) throws InterruptedException {
        try (Program failed = start("run", "--region", url, "samples/perl/rc.pl", "auth", "--avname",
                "Dispatcher Owner", "--pass", "wrong")) {
            assertThat(failed.exitCode()).isEqualTo(255);
            assertThat(failed.err()).startsWith("auth failed: failed to authenticate user ");
        }
    }

    private void refuses(String url, UUID object) throws InterruptedException {
        try (Program failed = start("run", "--region", url, "samples/perl/rc.pl", "delete", "--object",
                object.toString())) {
            assertThat(failed.exitCode()).isEqualTo(255);
            assertThat(failed.err()).isEqualTo("delete failed: no such object\n");
        }
    }

    @Test
    void touchesReachTheProgramsOwnSocket() throws InterruptedException {
        try (Program region = start("region", "--port", "0", "--udp-port", "0")) {
            String url = region.waitFor("(http://[^ ,]+)");
            UUID object = object(url);
            try (Program program = start("run", "--region", url, "samples/perl/touch_legacy.pl", "--touches", "2",
                    object.toString())) {
                program.waitFor("listening");
                output("touch", object.toString());
                output("touch", object.toString());
                assertThat(program.exitCode()).as(program::err).isZero();
                assertThat(program.out()).containsPattern("touched by [0-9a-f-]{36}").endsWith("2 heard\n");
            }
        }
    }

    @Test
    void ctrlCEndsAProgramThatDoesNotWantToEnd() throws IOException, InterruptedException {
        Path program = Files.writeString(state.resolve("stubborn.pl"), """
                use Dispatcher;
                $SIG{TERM} = $SIG{INT} = 'IGNORE';
                if (!fork) { sleep 1 while 1 }
                $| = 1; print "running $$\\n";
                sleep 1 while 1;
                """);
        try (Program script = start("run", program.toString())) {
            long pid = Long.parseLong(script.waitFor("running (\\d+)"));
            script.signal("INT");
            assertThat(script.exitCode()).as(script::err).isEqualTo(130);
            assertThat(ProcessHandle.of(pid)).isEmpty();
        }
    }

    @Test
    void aProgramEndsWhenItsHostIsKilled() throws IOException, InterruptedException {
        Path program = Files.writeString(state.resolve("orphan.pl"), """
                $| = 1; print "running $$\\n";
                1 while 1;
                """);
        try (Program script = start("run", program.toString())) {
            ProcessHandle perl = ProcessHandle.of(Long.parseLong(script.waitFor("running (\\d+)"))).orElseThrow();
            script.signal("KILL");
            script.exitCode();
            long deadline = System.nanoTime() + 60_000_000_000L;
            while (perl.isAlive() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(perl.isAlive()).isFalse();
            assertThat(script.err()).isEqualTo("Dispatcher has ended, so this program ends too.\n");
        }
    }

    @Test
    void exitsWithThePolicyNamedThatCannotBeKept() throws InterruptedException {
        try (Program program = start("run", "--policy", "constrained", "samples/perl/hello.pl")) {
            assertThat(program.exitCode()).isNotZero();
            assertThat(program.err())
                    .contains("cannot be kept to the policy constrained; run it with --policy isolated or trusted.");
        }
    }

    private UUID object(String url) throws InterruptedException {
        try (Program program = start("run", "--region", url, "samples/perl/hello.pl")) {
            assertThat(program.exitCode()).as(program::err).isZero();
        }
        return UUID.fromString(rc(url, "find", "--pattern", "Lamp").split(" ")[0]);
    }

    private String rc(String url, String... arguments) throws InterruptedException {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[]{"run", "--region", url, "samples/perl/rc.pl"}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return output(all);
    }

    private String output(String... arguments) throws InterruptedException {
        try (Program program = start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }

    private Program start(String... arguments) {
        return Program.start(Map.of("XDG_STATE_HOME", state.toString()), arguments);
    }
}
