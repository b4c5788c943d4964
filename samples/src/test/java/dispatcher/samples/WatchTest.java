package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code run --watch}: what is saved runs at once, and nothing is left of what ran before. */
class WatchTest {
    @TempDir
    private Path folder = Path.of("");

    enum Language {
        PYTHON("script.py", "parts/kinds.py", "from dispatcher import region, every\nfrom parts.kinds import kind\n", """
                region.create("box", name=f"Lamp {kind}")
                print("version", kind, sorted(each.name for each in region.find("^Lamp")))
                """, """
                from dispatcher import region, every

                lamp = (region.find("^Lamp$") or [region.create("box", name="Lamp")])[0]

                @lamp.on_touch
                def touched(touch):
                    print("touched, version", NUMBER)

                @every(seconds=0.02)
                def tick():
                    print("tick, version", NUMBER)

                print("ready", NUMBER)
                """, "kind = %d\n"), JAVASCRIPT("script.mjs", "parts/kinds.mjs",
                "import { region, every } from 'dispatcher';\nimport { kind } from './parts/kinds.mjs';\n", """
                        await region.create('box', { name: `Lamp ${kind}` });
                        const names = (await region.find('^Lamp')).map(each => `'${each.name}'`).sort();
                        console.log(`version ${kind} [${names.join(', ')}]`);
                        """, """
                        import { region, every } from 'dispatcher';

                        const lamp = (await region.find('^Lamp$'))[0] ?? await region.create('box', { name: 'Lamp' });
                        await lamp.onTouch(() => { console.log('touched, version NUMBER'); });
                        every(0.02, () => { console.log('tick, version NUMBER'); });
                        console.log('ready NUMBER');
                        """, "export const kind = %d;\n");

        private final String name;
        private final String part;
        private final String counting;
        private final String listening;
        private final String kind;

        Language(String name, String part, String imports, String counting, String listening, String kind) {
            this.name = name;
            this.part = part;
            this.counting = imports + counting;
            this.listening = listening;
            this.kind = kind;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSavedImportStartsTheScriptAnewInTheSameRegion(Language language) throws IOException, InterruptedException {
        save(language.part, language.kind.formatted(1));
        Path script = save(language.name, language.counting);
        try (Program program = watch(script)) {
            program.waitFor("version 1 \\['Lamp 1'\\]");
            save(language.part, language.kind.formatted(2));
            program.waitFor("version 2 \\['Lamp 1', 'Lamp 2'\\]");
            replace(language.part, language.kind.formatted(3));
            program.waitFor("version 3 \\['Lamp 1', 'Lamp 2', 'Lamp 3'\\]");
            assertThat(program.err()).contains(language.part + " was saved");
            assertEndsWell(program);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withCleanAVersionsObjectsGoWithIt(Language language) throws IOException, InterruptedException {
        save(language.part, language.kind.formatted(1));
        Path script = save(language.name, language.counting);
        try (Program program = watch("--clean", script.toString())) {
            program.waitFor("version 1 \\['Lamp 1'\\]");
            save(language.part, language.kind.formatted(2));
            program.waitFor("version 2 \\['Lamp 2'\\]");
            assertEndsWell(program);
        }
    }

    @ParameterizedTest
    @EnumSource
    void handlersAndTimersOfTheOldVersionAreSilent(Language language) throws IOException, InterruptedException {
        Path script = save(language.name, language.listening.replace("NUMBER", "1"));
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Session session = session(region);
                Program program = watch(script, region)) {
            program.waitFor("ready 1");
            UUID lamp = requireNonNull(
                    session.send(new FindObjectsRequest("^Lamp$", null, null, null)).join().objects()).getFirst();
            UUID avatar = session.send(new AddAvatarRequest(null, "Ada", "Lovelace", null)).join().avatarId();
            touchUntil(session, avatar, lamp, program, "touched, version 1");
            save(language.name, language.listening.replace("NUMBER", "2"));
            program.waitFor("ready 2");
            touchUntil(session, avatar, lamp, program, "touched, version 2");
            program.waitFor("(?s)(tick, version 2.*){5}");
            assertThat(program.out().substring(program.out().indexOf("ready 2"))).doesNotContain("version 1");
            assertEndsWell(program);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenVersionIsToldAndAMendedOneRuns(Language language) throws IOException, InterruptedException {
        Path script = save(language.name, "console.log('no') if");
        try (Program program = watch(script)) {
            program.waitForError("SyntaxError");
            save(language.name, "nowhere.at.all()");
            program.waitForError("nowhere");
            save(language.name, language.listening.replace("NUMBER", "3"));
            program.waitFor("ready 3");
            assertEndsWell(program);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionThatNeverReturnsGivesWay(Language language) throws IOException, InterruptedException {
        String endless = language == Language.PYTHON
                ? "print('begun')\nwhile True: pass\n"
                : "console.log('begun'); for (;;) {}";
        Path script = save(language.name, endless);
        try (Program program = watch(script)) {
            program.waitFor("begun");
            save(language.name, language.listening.replace("NUMBER", "2"));
            program.waitFor("ready 2");
            assertEndsWell(program);
        }
    }

    private static void touchUntil(Session session, UUID avatar, UUID lamp, Program program, String answer)
            throws InterruptedException {
        session.send(new TouchObjectRequest(lamp, avatar, null)).join();
        program.waitFor(answer);
    }

    private void assertEndsWell(Program program) throws IOException, InterruptedException {
        program.signal("INT");
        assertThat(program.exitCode()).as(program::err).isEqualTo(130);
        assertThat(program.err()).doesNotContain("connection");
        if (Files.exists(folder.resolve("state/dispatcher/regions"))) {
            assertThat(folder.resolve("state/dispatcher/regions")).isEmptyDirectory();
        }
    }

    private Program watch(Path script) {
        return watch(script.toString());
    }

    private Program watch(Path script, Region region) throws IOException {
        String password = region.options().firstAccount().password();
        return watch("--region", region.url(), "--user", "Dispatcher Owner", "--password-file",
                Files.writeString(folder.resolve("password"), password).toString(), script.toString());
    }

    private Program watch(String... arguments) {
        List<String> all = new ArrayList<>(List.of("run", "--watch"));
        all.addAll(List.of(arguments));
        return Program.start(Map.of("XDG_STATE_HOME", folder.resolve("state").toString()),
                all.toArray(String[]::new));
    }

    private static Session session(Region region) {
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator")));
    }

    private Path save(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    /** As many editors save. */
    private void replace(String name, String text) throws IOException {
        Files.move(save(name + "~", text), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
