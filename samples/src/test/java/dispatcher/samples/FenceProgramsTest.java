package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Programs in every language try to reach past a fence, in every way that they have; each attempt succeeds without the fence. */
@Timeout(600)
class FenceProgramsTest {
    private static final String FENCE = """
            [fence]
            own-objects = true
            objects = 2
            box = [[0, 0, 20], [64, 64, 60]]
            deny = ["SetSunParameters"]
            """;
    private static final Vector3 PLACE = new Vector3(10, 20, 30);
    private static final String PRIM = """
            <SceneObjectGroup><RootPart><SceneObjectPart><UUID><UUID>%s</UUID></UUID><Name>House</Name>
            <Shape><ProfileCurve>1</ProfileCurve><PathCurve>16</PathCurve><PathScaleX>100</PathScaleX>
            <PathScaleY>100</PathScaleY><PCode>9</PCode><ProfileShape>Square</ProfileShape>
            <HollowShape>Same</HollowShape></Shape><Scale><X>4</X><Y>2</Y><Z>1.5</Z></Scale>
            </SceneObjectPart></RootPart><OtherParts /></SceneObjectGroup>""";

    private static final Attempts PYTHON = new Attempts("program.py", 15, """
            import os, uuid
            import OpenSimRemoteControl
            from dispatcher import Denied, args, messages, region
            house = args[0]
            rc = OpenSimRemoteControl.OpenSimRemoteControl(os.environ["OS_REMOTECONTROL_URL"])
            rc.Capability = uuid.UUID(os.environ["OS_REMOTECONTROL_CAP"].split(":")[0])
            rc.Scene = os.environ["OS_REMOTECONTROL_SCENE"]
            def attempt(what, call):
                try:
                    answer = call()
                except Denied as refusal:
                    print("refused", what, refusal)
                else:
                    if isinstance(answer, dict) and not answer.get("_Success", 1):
                        print("refused", what, answer["_Message"])
                    else:
                        print("GAINED", what)
            thing = region.get(house)
            def swarm():
                cars = region.swarm([thing])
                cars.positions[0] = (40, 40, 40)
                cars.flush()
            attempt("object", lambda: thing.move_to((30, 30, 30)))
            attempt("part", lambda: thing.parts[0].paint("red"))
            attempt("movement", lambda: region.move([(thing, (31, 30, 30))]))
            attempt("swarm", swarm)
            attempt("message", lambda: messages.set_object_rotation(object_id=house, rotation=(0, 0, 1, 0)))
            attempt("wire", lambda: region.call("MessageObject", ObjectID=house, Message="x"))
            attempt("other program's way", lambda: rc.SetObjectPosition(house, [40, 40, 40]))
            attempt("sun", lambda: region.sun.set(hour=3))
            attempt("ground", lambda: rc.SetTerrainHeight(200, 200, 80))
            attempt("asset", lambda: region.assets.add(b"x", name="Note"))
            attempt("outside", lambda: region.create("box", position=(100, 100, 30)))
            attempt("many", lambda: region.create_many("box", [{"position": (10, 10, 30)}] * 3))
            attempt("copy", lambda: region.assets.of(thing))
            attempt("deletion", lambda: rc.DeleteObject(house))
            attempt("all", lambda: region.delete_all())
            lamp = region.create("box", position=(10, 20, 30))
            lamp.move_to((20, 20, 30))
            lamp.clone().delete()
            lamp.delete()
            print("own objects obey")
            """);
    private static final Attempts JAVASCRIPT = new Attempts("program.mjs", 9, """
            import { Denied, args, region } from 'dispatcher';
            import * as messages from 'dispatcher/messages';
            const [house] = args;
            async function attempt(what, call) {
                try {
                    await call();
                    console.log(`GAINED ${what}`);
                } catch (refusal) {
                    if (!(refusal instanceof Denied)) throw refusal;
                    console.log(`refused ${what} ${refusal.message}`);
                }
            }
            const thing = await region.get(house);
            await attempt('object', () => thing.moveTo([30, 30, 30]));
            await attempt('movement', () => region.move([{ object: thing, position: [31, 30, 30] }]));
            await attempt('swarm', async () => {
                const cars = await region.swarm([thing]);
                cars.positions.set([40, 40, 40], 0);
                await cars.flush();
            });
            await attempt('message', () => messages.setObjectRotation({ objectId: house, rotation: [0, 0, 1, 0] }));
            await attempt('wire', () => region.call('MessageObject', { ObjectID: house, Message: 'x' }));
            await attempt('sun', () => region.sun.set({ hour: 3 }));
            await attempt('outside', () => region.create('box', { position: [100, 100, 30] }));
            await attempt('copy', () => thing.clone());
            await attempt('deletion', () => region.delete([thing]));
            const lamp = await region.create('box', { position: [10, 20, 30] });
            await lamp.moveTo([20, 20, 30]);
            await lamp.delete();
            console.log('own objects obey');
            """);
    private static final Attempts PERL = new Attempts("program.pl", 7, """
            use strict; use warnings; use Dispatcher; use Dispatcher::Messages; use OpenSim::RemoteControl::Stream;
            my ($house) = @ARGV;
            my ($capability) = split /:/, $ENV{OS_REMOTECONTROL_CAP};
            my $rc = OpenSim::RemoteControl::Stream->new(URL => $ENV{OS_REMOTECONTROL_URL},
                SCENE => $ENV{OS_REMOTECONTROL_SCENE}, CAPABILITY => $capability, REQUESTTYPE => 'sync');
            sub attempt {
                my ($what, $code) = @_;
                my $answer = eval { $code->() };
                if (my $error = $@) {
                    die $error if !eval { $error->isa('Dispatcher::Error::Denied') };
                    print "refused $what ", $error->message, "\\n";
                } elsif (ref $answer && eval { exists $answer->{_Success} } && !$answer->{_Success}) {
                    print "refused $what $answer->{_Message}\\n";
                } else {
                    print "GAINED $what\\n";
                }
                return;
            }
            my $thing = $region->get($house);
            attempt('object', sub { $thing->move_to([30, 30, 30]); return });
            attempt('movement', sub { $region->move([[$thing, [31, 30, 30]]]); return });
            attempt('wire', sub { $region->call('MessageObject', ObjectID => $house, Message => 'x'); return });
            attempt('sun', sub { $region->sun->set(hour => 3); return });
            attempt('outside', sub { $region->create('box', position => [100, 100, 30]); return });
            attempt("other program's way", sub { $rc->SetObjectPosition($house, [40, 40, 40]) });
            attempt('deletion', sub { $rc->DeleteObject($house) });
            my $lamp = $region->create('box', position => [10, 20, 30]);
            $lamp->move_to([20, 20, 30]);
            $lamp->delete;
            print "own objects obey\\n";
            """);

    /** What a program tries, with the number of its attempts. */
    private record Attempts(String name, int number, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final String password = region.options().firstAccount().password();
    private final Session session = Session.open(SessionOptions.of(RegionUrl.of(region.url()),
            Account.of("Dispatcher Owner"), Password.of(password)));

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        session.close();
        region.close();
    }

    static List<Attempts> programs() {
        return List.of(PYTHON, JAVASCRIPT, PERL);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsAreKeptBehindIt(Attempts attempts) throws InterruptedException {
        assertRefused(attempts);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isolatedProgramsAreKeptBehindIt(Attempts attempts) throws InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/bwrap")), "bubblewrap is not installed");
        assertRefused(attempts, "--policy", "isolated");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void withoutItTheySucceed(Attempts attempts) throws InterruptedException {
        UUID house = house();
        try (Program run = start(attempts, house)) {
            assertThat(run.exitCode()).as(() -> run.out() + run.err()).isZero();
            assertThat(run.out().lines().filter(line -> line.startsWith("GAINED ")).toList()).as(run::out)
                    .hasSize(attempts.number);
        }
    }

    private void assertRefused(Attempts attempts, String... options) throws InterruptedException {
        UUID house = house();
        GetObjectDataResponse before = session.send(new GetObjectDataRequest(house)).join();
        List<String> all = new ArrayList<>(List.of("--settings", file("fence.toml", FENCE).toString()));
        all.addAll(List.of(options));
        try (Program run = start(attempts, house, all.toArray(String[]::new))) {
            assertThat(run.exitCode()).as(() -> run.out() + run.err()).isZero();
            List<String> lines = run.out().lines().toList();
            assertThat(lines).as(run::err).hasSize(attempts.number + 1).last().isEqualTo("own objects obey");
            assertThat(lines.subList(0, attempts.number)).allSatisfy(line -> assertThat(line).startsWith("refused ")
                    .contains("The fence "));
            assertThat(run.err().lines().filter(line -> line.contains("fence own-objects: ")).toList()).as(run::err)
                    .isNotEmpty().first().asString()
                    .contains(attempts.name
                            + ": fence own-objects: SetObjectPositionRequest was refused. The fence allows only "
                            + "own objects: this script did not make " + house + ".");
            assertThat(run.err()).doesNotContain("\tat ");
        }
        assertThat(session.send(new GetObjectDataRequest(house)).join()).isEqualTo(before);
    }

    private Program start(Attempts attempts, UUID house, String... options) {
        List<String> all = new ArrayList<>(List.of("run", "--region", region.url(), "--user", "Dispatcher Owner"));
        all.addAll(List.of(options));
        all.addAll(List.of(file(attempts.name, attempts.text).toString(), house.toString()));
        return Program.start(Map.of("DISPATCHER_PASSWORD", password), all.toArray(String[]::new));
    }

    /** Somebody else's. */
    private UUID house() {
        UUID asset = UUID.randomUUID();
        session.send(new AddAssetRequest(new AssetData(asset,
                Base64.getEncoder().encodeToString(PRIM.formatted(asset).getBytes(StandardCharsets.UTF_8)), "House", "",
                "application/vnd.ll.primitive", new UUID(0, 0).toString()))).join();
        UUID house = session
                .send(new CreateObjectRequest("House", null, null, PLACE, null, null, asset, UUID.randomUUID()))
                .join().objectId();
        assertThat(session.send(new GetAssetFromObjectRequest(house)).join().asset()).isNotNull();
        return Objects.requireNonNull(house);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
