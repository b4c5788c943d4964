package dispatcher.guest.python;

import dispatcher.binding.Delivery;
import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs written against {@code OpenSimRemoteControl}. */
@Timeout(120)
class OlderProgramTest extends PythonScripts {
    /** How such programs begin. */
    private static final String BEGINNING = """
            import os, uuid
            import OpenSimRemoteControl
            rc = OpenSimRemoteControl.OpenSimRemoteControl(os.environ['OS_REMOTECONTROL_URL'])
            cap, expires = os.environ['OS_REMOTECONTROL_CAP'].split(':')
            rc.Capability = uuid.UUID(cap)
            rc.Scene = os.environ['OS_REMOTECONTROL_SCENE']
            nobody = '00000000-0000-4000-8000-000000000001'
            """;

    private String output(String text) {
        return outputOf(BEGINNING + text);
    }

    private List<Request<?>> requests(String text) {
        try (ScriptRun run = open(BEGINNING + text)) {
            run.toTheEnd();
            assertThat(run.errors()).isEmpty();
            return run.dispatcher().region().requests();
        }
    }

    @Test
    void seesTheAnswersThatARealServerWrites() {
        assertThat(output("""
                print(rc.GetObjectPosition(nobody))
                print(rc.SendChatMessage('hello', [128, 128, 30]))
                print(rc.FindObjects(pattern='Lamp', coord1=[], coord2=None))
                """)).isEqualTo("""
                {'$type': 'ResponseBase', '_Success': 0, '_Message': 'no such object'}
                {'$type': 'ResponseBase', '_Success': 1, '_Message': ''}
                {'$type': 'RemoteControl.Messages.FindObjectsResponse', 'Objects': [], '_Success': 1, '_Message': ''}
                """);
    }

    @Test
    void vectorsAreListsAndIdsText() {
        try (ScriptRun run = open(BEGINNING + """
                made = rc.CreateObject(uuid.UUID(nobody), pos=(1, 2, 3.1), name='Car')
                print(type(made['ObjectID']).__name__, rc.GetObjectPosition(made['ObjectID'])['Position'])
                print(rc.GetObjectData(uuid.UUID(made['ObjectID']))['Rotation'])
                """)) {
            run.dispatcher().region().add(UUID.fromString("00000000-0000-4000-8000-000000000001"));
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("str [1.0, 2.0, 3.1]\n[0.0, 0.0, 0.0, 1.0]\n");
            assertThat(run.dispatcher().region().requests().getFirst())
                    .isInstanceOfSatisfying(CreateObjectRequest.class, create -> {
                        assertThat(create.startParameter()).isEqualTo("{}");
                        assertThat(create.rotation()).as("left out").isNull();
                        assertThat(create.description()).isNull();
                    });
        }
    }

    @Test
    void asyncIsTakenByPositionAndUnderTwoNames() {
        try (ScriptRun run = open(BEGINNING + """
                rc.SendChatMessage('0', None)
                rc.SendChatMessage('1', None, True)
                rc.SendChatMessage('2', None, async_=True)
                rc.SendChatMessage('3', None, **{'async': True})
                rc.AsyncRequest = True
                rc.SendChatMessage('4', None)
                rc.SendChatMessage('5', None, False)
                other = OpenSimRemoteControl.OpenSimRemoteControl(rc.EndPoint, **{'async': True})
                third = OpenSimRemoteControl.OpenSimRemoteControl(rc.EndPoint, True, None, 5, 5)
                print(rc.AsyncRequest, other.AsyncRequest, third.AsyncRequest)
                OpenSimRemoteControl.ObjectSpecification(None, nobody, 'n', 'd', '{}', True)
                try:
                    rc.SendChatMessage('6', None, asynch=True)
                except TypeError as e:
                    print(e)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("True True True\nThere is no argument 'asynch'.\n");
            assertThat(run.dispatcher().deliveries()).containsExactly(Delivery.SYNC, Delivery.ASYNC, Delivery.ASYNC,
                    Delivery.ASYNC, Delivery.ASYNC, Delivery.SYNC);
        }
    }

    @Test
    void itemsOfBulkCallsTravelWithWhatTheyHave() {
        UUID id = UUID.fromString("c0ffee00-0000-4000-8000-000000000001");
        assertThat(requests("""
                item = OpenSimRemoteControl.BulkUpdateItem(uuid.UUID('c0ffee00-0000-4000-8000-000000000001'), [1, 2, 3], acc=[0, 0, 1])
                print(item.ConvertForEncoding())
                rc.BulkDynamics([item])
                """)).singleElement().isInstanceOfSatisfying(BulkDynamicsRequest.class, bulk -> {
            assertThat(bulk.updates()).singleElement().satisfies(update -> {
                assertThat(update.objectId()).isEqualTo(id);
                assertThat(update.position()).isEqualTo(new Vector3(1, 2, 3));
                assertThat(update.acceleration()).isEqualTo(new Vector3(0, 0, 1));
                assertThat(update.velocity()).isNull();
            });
        });
    }

    @Test
    void isGivenAStandInForTheCapabilityWithTheRightPasswordOnly() {
        assertThat(output("""
                for passwd in ('secret', 'wrong'):
                    for auth in (rc.AuthenticateAvatarByName('Test User', passwd), rc.AuthenticateAvatarByUUID(nobody, passwd, 10),
                                 rc.AuthenticateAvatarByEmail('a@b.c', passwd)):
                        print(auth['_Success'], auth.get('Capability') == cap, auth.get('LifeSpan'), auth['_Message'])
                print(rc.RenewCapability(20)['LifeSpan'], rc.RenewCapability(-1)['_Message'])
                print(int(expires) > 2000000000, uuid.UUID(cap).version)
                print(rc.DestroyCapability()['_Success'], rc.SendChatMessage('x', None)['_Message'])
                """)).isEqualTo("""
                1 True 300\s
                1 True 10\s
                1 True 300\s
                0 False None failed to authenticate user 00000000-0000-0000-0000-000000000000
                0 False None failed to authenticate user 00000000-0000-0000-0000-000000000000
                0 False None failed to authenticate user 00000000-0000-0000-0000-000000000000
                20 lifespan must be greater than 0 -1
                True 4
                1 Unauthorized invocation; no such capability
                """);
    }

    @Test
    void isRefusedAsARealServerRefuses() {
        assertThat(output("""
                rc.Scene = 'Other'
                print(rc.SendChatMessage('x', None)['_Message'])
                rc.Scene = os.environ['OS_REMOTECONTROL_SCENE']
                rc.Capability = uuid.UUID(nobody)
                print(rc.SendChatMessage('x', None)['_Message'])
                rc.Capability = None
                print(rc.SendChatMessage('x', None)['_Message'])
                rc.Capability = cap
                print(rc.SetPartPosition(nobody, 0, [])['_Message'])
                """)).isEqualTo("""
                Unauthorized invocation; capability does not authorize access to scene
                Unauthorized invocation; no such capability
                Unauthorized invocation; no such capability
                Fatal error; Unable to convert token type EndArray to float
                """);
    }

    @Test
    void aFailedTransmissionWarnsAndRaisesNothing() {
        try (ScriptRun run = open(BEGINNING + """
                rc.EndPoint = 'http://localhost:9000/Dispatcher'
                print(rc.SendChatMessage('x', None)['_Success'])
                rc.EndPoint = 'http://region.example:9000/Dispatcher/'
                failed = rc.SendChatMessage('x', None)
                print(failed['_Success'], failed['_Message'])
                rc.EndPoint = None
                print(rc.SendChatMessage(print, None)['_Message'])
                udp = OpenSimRemoteControl.OpenSimRemoteControlAsync('127.0.0.1:9999')
                print(udp.SendChatMessage('x', None)['_Message'])
                """)) {
            run.toTheEnd();
            assertThat(run.output().lines()).satisfiesExactly(
                    line -> assertThat(line).isEqualTo("1"),
                    line -> assertThat(line).startsWith("0 Message transmission failed; "
                            + "http://region.example:9000/Dispatcher/ is not the region that this program is connected to"),
                    line -> assertThat(line).startsWith("Message transmission failed; ").contains("a function"),
                    line -> assertThat(line)
                            .startsWith("Message transmission failed; 127.0.0.1:9999 is not the region"));
            assertThat(run.errors()).contains("hello.py:11: UserWarning: Message transmission failed; http://region")
                    .contains("  failed = rc.SendChatMessage('x', None)");
            assertThat(run.dispatcher().region().chat()).containsExactly("x");
        }
    }

    @Test
    void datagramsTellNothing() {
        try (ScriptRun run = open(BEGINNING + """
                udp = OpenSimRemoteControl.OpenSimRemoteControlAsync(os.environ['OS_REMOTECONTROL_UDP'])
                udp.Capability, udp.Scene, udp.Binary = rc.Capability, rc.Scene, True
                print(udp.SendChatMessage('by datagram', None), udp.FindObjects(), udp.DeleteObject(nobody))
                udp.Capability = None
                print(udp.SendChatMessage('without', None))
                """)) {
            run.toTheEnd();
            assertThat(run.output())
                    .isEqualTo("{'_Success': 2} {'_Success': 2} {'_Success': 2}\n{'_Success': 2}\n");
            assertThat(run.dispatcher().deliveries()).containsOnly(Delivery.DATAGRAM);
            assertThat(run.dispatcher().region().chat()).containsExactly("by datagram");
        }
    }

    @Test
    void messagesAndBytesAreCounted() {
        assertThat(output("""
                import json
                print(rc.MessagesSent, rc.BytesSent, rc.Binary, rc.LogFile, rc.DomainList)
                rc.SendChatMessage('caf\\u00e9 \\u263a', [1, 2.5, -3])
                message = {'$type': 'RemoteControl.Messages.ChatRequest', '_Domain': 'RemoteControl', '_Scene': rc.Scene,
                    '_Capability': cap, '_AsyncRequest': False, 'Message': 'caf\\u00e9 \\u263a', 'Position': [1, 2.5, -3]}
                length = len(json.dumps(message, separators=(',', ':'), ensure_ascii=False).encode())
                print(rc.MessagesSent, rc.BytesSent - length)
                """)).isEqualTo("0 0 False None ['Dispatcher', 'RemoteControl']\n1 0\n");
    }

    @Test
    void messagesAreWrittenToTheLogFile() {
        try (ScriptRun run = open(Policy.TRUSTED, BEGINNING + """
                import io
                name = os.path.join(os.path.dirname(__file__), 'messages.log')
                for rc.LogFile in (name, io.StringIO(), io.BytesIO()):
                    rc.SendChatMessage('logged', None)
                    rc.Info()
                    if not isinstance(rc.LogFile, str):
                        print(len(rc.LogFile.getvalue().splitlines()))
                rc.LogFile = '/nowhere/at/all'
                print(rc.SendChatMessage('not logged', None)['_Success'])
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("2\n2\n0\n");
            assertThat(folder.resolve("messages.log")).content().contains("\"Message\": \"logged\"").hasLineCount(2);
        }
    }

    @Test
    void theModuleWinsOverAnOlderCopy() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/OpenSimRemoteControl.py"), "print 'Python 2'");
        Files.writeString(folder.resolve("OpenSimRemoteControl.py"), "print 'Python 2'");
        assertThat(outputOf("""
                import os, sys
                sys.path.insert(0, os.path.join(os.path.dirname(__file__), 'lib'))
                from OpenSimRemoteControl import *
                print(OpenSimRemoteControl(None).MessagesSent, BulkUpdateItem.__name__)
                """)).isEqualTo("0 BulkUpdateItem\n");
    }

    @Test
    void severalThreadsCallAtOnce() {
        try (ScriptRun run = open(Policy.TRUSTED, BEGINNING + """
                import threading
                def work(number):
                    for i in range(20):
                        rc.SendChatMessage(f'{number} {i}', None)
                threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                print(rc.MessagesSent)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("80\n");
            assertThat(run.dispatcher().region().chat()).hasSize(80).doesNotHaveDuplicates().contains("0 19", "3 19");
        }
    }

    @Test
    void aHostNameBecomesTheAddressThatTheRegionTakesAndNoEndpointIsLeftOpen() {
        assertThat(requests("rc.CreateEndPoint('localhost', 7000, 5000)\n")).extracting(Object::toString)
                .satisfiesExactly(create -> assertThat(create).contains("callbackHost=127.0.0.1"),
                        close -> assertThat(close).startsWith("CloseEndPointRequest"));
    }

    @Test
    void aTrustedProgramsEnvironmentHasTheRegionBesidesItsOwn() {
        try (ScriptRun run = open(Policy.TRUSTED, """
                import os
                print(sorted(name for name in os.environ if name.startswith('OS_REMOTECONTROL_')), 'PATH' in os.environ)
                print(os.getenv('OS_REMOTECONTROL_UDP'), 'DISPATCHER_PASSWORD' in os.environ)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    ['OS_REMOTECONTROL_CAP', 'OS_REMOTECONTROL_SCENE', 'OS_REMOTECONTROL_UDP', 'OS_REMOTECONTROL_URL'] True
                    127.0.0.1:45325 False
                    """);
        }
    }

    @Test
    void chatTakesTheOptionalPosition() {
        assertThat(requests("rc.SendChatMessage('hi', [95.5, '96.25', 31])\n"))
                .containsExactly(new ChatRequest("hi", new Vector3(95.5, 96.25, 31), null));
    }
}
