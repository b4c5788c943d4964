package dispatcher.guest.js;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.value.Vector3;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The raw layer: {@code dispatcher/messages}. */
class JavaScriptMessagesTest extends JavaScriptScripts {
    private static final UUID ID = new UUID(1, 2);

    @Test
    void callsReachTheRegionAndAnswersHaveTheNamesOfJavaScript() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                import * as messages from 'dispatcher/messages';
                const lamp = await region.create('box', { name: 'Lamp', position: [1, 2, 3] });
                const found = await messages.findObjects({ pattern: '^La', coordinateB: new Float32Array([9, 9, 9]) });
                console.log(found.objects[0] === lamp.id, found.objects.length, Object.isFrozen(found));
                console.log((await messages.getObjectPosition({ objectId: lamp })).position.join());
                console.log((await messages.getObjectData({ objectId: lamp.id }, region)).name);
                console.log(JSON.stringify(await messages.chat({ message: 'hi', channel: 3, position: undefined })));
                console.log(JSON.stringify(await messages.findObjects({ pattern: 'none' })));
                """)).isEqualTo("""
                true 1 true
                1,2,3
                Lamp
                {"warnings":""}
                {"objects":[],"warnings":""}
                """);
    }

    @Test
    void structuresInAnswersHaveTheNamesOfJavaScript() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                import { getObjectParts } from 'dispatcher/messages';
                const [part] = (await getObjectParts({ objectId: await region.create('box', { name: 'Lamp' }) })).parts;
                console.log(JSON.stringify(part), Object.isFrozen(part));
                """)).isEqualTo("""
                {"linkNum":0,"name":"Lamp","description":"","type":0,"offsetPosition":[0,0,0],"offsetRotation":[0,0,0,1]} true
                """);
    }

    @Test
    void structuresAreSentWithTheirNamesOnTheWire() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                import * as messages from 'dispatcher/messages';
                const lamp = await region.create('box');
                await messages.bulkDynamics({ updates: [{ objectId: lamp, position: [1, 2, 3] }] });
                """)) {
            run.toTheEnd();
            UUID lamp = run.dispatcher().region().object("Box").id();
            assertThat(run.dispatcher().region().requests().getLast()).isEqualTo(new BulkDynamicsRequest(
                    List.of(new ObjectDynamicsData(lamp, new Vector3(1, 2, 3), null, null, null))));
        }
    }

    @Test
    void structuresWithinStructuresAndSingleOnesAreSent() {
        assertThat(sent("""
                messages.createBulkObjects({ objects: [{ name: 'a', objectData: { objectId: args[0] } }] })
                """)).isEqualTo(new CreateBulkObjectsRequest(List.of(new ObjectSpecification(
                new ObjectDynamicsData(ID, null, null, null, null), null, "a", null, null))));
        assertThat(sent("messages.addAsset({ asset: { assetId: args[0], name: 'n', description: null } })"))
                .isEqualTo(new AddAssetRequest(new AssetData(ID, null, "n", null, null, null)));
    }

    /** The first request of a script; the region refuses it. */
    private Request<?> sent(String call) {
        Request<?>[] sent = new Request<?>[1];
        try (ScriptRun run = open(
                "import { args } from 'dispatcher';\nimport * as messages from 'dispatcher/messages';\n"
                        + call.strip() + ".catch(() => {});",
                ID.toString())) {
            run.dispatcher().region().before(request -> {
                sent[0] = request;
                throw new DispatcherException(FailureKind.REFUSED, "no", "");
            });
            run.toTheEnd();
        }
        return sent[0];
    }

    @Test
    void unknownFieldIsRefusedWithTheOneThatWasMeant() {
        assertThat(failureOfCall("findObjects({ patern: 'x' })")).startsWith(
                "hello.js:2: WrongArgument: findObjects has no field 'patern'. Did you mean pattern? "
                        + "Its fields are pattern, coordinateA, coordinateB, ownerId.");
        assertThat(failureOfCall("deleteAllObjects({ all: true })")).startsWith(
                "hello.js:2: WrongArgument: deleteAllObjects has no field 'all'. It has no fields.");
        assertThat(failureOfCall("bulkDynamics({ updates: [{ ObjectID: 'x' }] })")).startsWith(
                "hello.js:2: WrongArgument: ObjectDynamicsData has no field 'ObjectID'. Did you mean objectId?");
    }

    @Test
    void valueThatDoesNotFitIsRefused() {
        assertThat(failureOfCall("findObjects('x')"))
                .startsWith("hello.js:2: WrongArgument: findObjects takes its fields as an object, but a string came.");
        assertThat(failureOfCall("bulkDynamics({ updates: [{ position: 'x' }] })")).startsWith(
                "hello.js:2: WrongArgument: BulkDynamicsRequest.Updates[0].Position takes three numbers [x, y, z], "
                        + "but the text 'x' came.");
        assertThat(failureOfCall("addAsset({ asset: 5 })")).startsWith(
                "hello.js:2: WrongArgument: AddAssetRequest.Asset takes a structure, but the number 5 came.");
    }

    private String failureOfCall(String call) {
        return failureOf("import * as messages from 'dispatcher/messages';\n  await messages." + call + ";\n");
    }

    @Test
    void anotherRegionCanBeNamed() {
        assertThat(outputOf("""
                import * as messages from 'dispatcher/messages';
                const other = { call: async (message, fields) => {
                  console.log(message, JSON.stringify(fields));
                  return { ObjectID: 'id', _Message: 'slow' };
                } };
                console.log(JSON.stringify(await messages.setObjectPosition({ objectId: 'x', position: [1, 2, 3] }, other)));
                """)).isEqualTo("""
                SetObjectPositionRequest {"ObjectID":"x","Position":[1,2,3]}
                {"objectId":"id","position":null,"warnings":"slow"}
                """);
    }

    @Test
    void everyRequestHasItsFunctionAndEveryFieldItsName() {
        List<MessageType<?>> requests = Messages.requests().stream()
                .filter(type -> !type.name().contains("Capability"))
                .toList();
        String calls = requests.stream().map(JavaScriptMessagesTest::call).collect(Collectors.joining());
        assertThat(requests).hasSizeGreaterThan(40);
        assertThat(outputOf("""
                import * as messages from 'dispatcher/messages';
                const telling = { call: (message, fields) => { console.log([message, ...Object.keys(fields)].join(' ')); } };
                """ + calls + "console.log(Object.keys(messages).length);\n").lines()).containsExactlyElementsOf(
                Stream.concat(requests.stream().map(JavaScriptMessagesTest::wire), Stream.of("" + requests.size()))
                        .toList());
    }

    /** A call by the function's own rules: the bare name, and the record's components. */
    private static String call(MessageType<?> type) {
        String name = type.shortName().replace("Request", "");
        return "await messages.%s({ %s }, telling);\n".formatted(
                Character.toLowerCase(name.charAt(0)) + name.substring(1),
                Stream.of(type.recordClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(field -> field + ": null")
                        .collect(Collectors.joining(", ")));
    }

    private static String wire(MessageType<?> type) {
        return Stream.concat(Stream.of(type.shortName()), type.fields().stream().map(FieldType::name))
                .collect(Collectors.joining(" "));
    }
}
