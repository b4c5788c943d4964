package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How a run ends, and what it leaves. */
class LifecycleTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void argumentsAndOutputReachTheScriptAsTheyAre() throws IOException, InterruptedException {
        Path script = script("args.mjs", "import { args } from 'dispatcher'; console.log(args.join('|'));");
        try (Program program = Program.start(Map.of("LC_ALL", "C.UTF-8"), "run", script.toString(), "@file", "--clean",
                "é")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).isEqualTo("@file|--clean|é\n");
        }
    }

    @Test
    void anExitStatusIsTheProgramsOwn() throws IOException, InterruptedException {
        assertEnds(7, script("seven.mjs", "import { after, exit } from 'dispatcher'; after(0.01, () => exit(7));"));
    }

    @Test
    void aHandlerThatFailsIsAScriptThatFailed() throws IOException, InterruptedException {
        Path script = script("handler.mjs",
                "import { after } from 'dispatcher';\nafter(0.01, () => { nowhere(); });\n");
        assertThat(assertEnds(1, script)).startsWith(script + ":2: ReferenceError");
    }

    @Test
    void anErrorThatComesAtEveryTickIsToldOnceAndCounted() throws IOException, InterruptedException {
        Path script = script("ticks.mjs", "import { every, exit } from 'dispatcher';\nlet ticks = 0;\n"
                + "every(0.001, () => {\n  if (++ticks > 200) exit(1);\n  nowhere();\n});\n");
        List<String> lines = assertEnds(1, script).lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith(script + ":5: ReferenceError")).hasSize(1);
        assertThat(lines.stream().filter(line -> line.contains("failed again"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*again (\\d+) time.*", "$1"))).sum())
                .isEqualTo(199);
    }

    @Test
    void aMainCodeThatNothingCanFinishIsToldAndEnds() throws IOException, InterruptedException {
        assertThat(assertEnds(1, script("stuck.mjs", "await new Promise(() => {});"))).contains("can never come");
    }

    @Test
    void aHandlerThatNeverReturnsIsCutOffWithItsScript() throws IOException, InterruptedException {
        Path script = script("endless.mjs", "import { after } from 'dispatcher'; after(0, () => { for (;;) { } });");
        try (Program program = Program.start("run", "--handler-time", "0.5", script.toString())) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err())
                    .matches("\\S+ ERROR endless.mjs: limit handler-time: \\S+ s of 0.5 s \\(endless.mjs:1\\)\n");
        }
    }

    @Test
    void aScriptThatReachedALimitIsStartedAnewWhereThatIsWanted() throws IOException, InterruptedException {
        Path script = script("greedy.py", "print('began', flush=True)\nwhile True:\n    pass\n");
        try (Program program = Program.start("run", "--limit", "cpu=500ms", "--on-limit", "restart",
                script.toString())) {
            program.waitForError("starts anew in 1 s(?s:.)*starts anew in 2 s");
            program.signal("INT");
            assertThat(program.exitCode()).isEqualTo(130);
            assertThat(program.out()).startsWith("began\nbegan\n");
        }
    }

    @Test
    void cleanDeletesAlsoWhatIsStillBeingMade() throws IOException, InterruptedException {
        Path script = script("many.mjs", "import { region, exit } from 'dispatcher';\n"
                + "const made = Array.from({ length: 200 }, () => region.create('box'));\nawait made[3];\nexit();\n");
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            String[] user = {"--region", region.url(), "--user", "Dispatcher Owner", "--password-file",
                    password(region)};
            assertThat(run("run", "--clean", user[0], user[1], user[2], user[3], user[4], user[5], script.toString()))
                    .isEmpty();
            assertThat(run("call", user[0], user[1], user[2], user[3], user[4], user[5], "FindObjects"))
                    .contains("\"Objects\" : [ ]");
        }
    }

    @Test
    void ctrlCEndsALoopThatNeverReturns() throws IOException, InterruptedException {
        Path script = script("loop.mjs", "console.log('begun'); for (;;) { }");
        try (Program program = Program.start("run", script.toString())) {
            program.waitFor("begun");
            program.signal("INT");
            assertThat(program.exitCode()).isEqualTo(130);
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void ctrlCEndsARunWhoseRegionDoesNotAnswer() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0)) {
            try (Program program = Program.start("run", "--region", "http://127.0.0.1:" + silent.getLocalPort(),
                    "--user",
                    "Some Body", "--password-file", Files.writeString(folder.resolve("password"), "x").toString(),
                    "samples/js/hello.mjs")) {
                silent.accept().getInputStream().read();
                program.signal("INT");
                assertThat(program.exitCode()).isEqualTo(130);
            }
        }
    }

    @Test
    void aRunWhoseRegionIsNotThereEndsAtOnce() throws IOException, InterruptedException {
        ServerSocket free = new ServerSocket(0);
        free.close();
        try (Program program = Program.start("run", "--region", "http://127.0.0.1:" + free.getLocalPort(), "--user",
                "Some Body", "--password-file", Files.writeString(folder.resolve("password"), "x").toString(),
                "samples/js/hello.mjs")) {
            assertThat(program.exitCode()).as(program::err).isEqualTo(3);
            assertThat(program.err()).contains("Nobody answers at");
        }
    }

    @Test
    void aSyntaxErrorIsToldWithoutWaitingForTheRegion() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0);
                Program program = Program.start("run", "--region",
                        "http://127.0.0.1:" + silent.getLocalPort(), "--user", "Some Body", "--password-file",
                        Files.writeString(folder.resolve("password"), "x").toString(),
                        script("broken.mjs", "let = ;").toString())) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.err()).contains("SyntaxError");
        }
    }

    private String assertEnds(int exitCode, Path script) throws InterruptedException {
        try (Program program = Program.start("run", script.toString())) {
            assertThat(program.exitCode()).as(program::err).isEqualTo(exitCode);
            return program.err();
        }
    }

    private static String run(String... arguments) throws InterruptedException {
        try (Program program = Program.start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }

    private String password(Region region) throws IOException {
        return Files.writeString(folder.resolve("password"), region.options().firstAccount().password()).toString();
    }

    private Path script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
