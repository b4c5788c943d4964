package dispatcher.guest.python;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.testing.ScriptRun;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The raw layer: {@code dispatcher.messages}. */
class PythonMessagesTest extends PythonScripts {
    private static final UUID ID = new UUID(1, 2);

    @Test
    void callsReachTheRegionAndAnswersHaveTheNamesOfPython() {
        assertThat(outputOf("""
                import uuid
                from dispatcher import messages, region
                lamp = region.create("box", name="Lamp", position=(1, 2, 3))
                found = messages.find_objects(pattern="^La", coordinate_a=[0, 0, 0], coordinate_b=(9, 9, 9))
                print(found.objects == [lamp.id], messages.find_objects(pattern="none"))
                print(messages.get_object_position(object_id=lamp).position)
                print(messages.get_object_data(object_id=uuid.UUID(lamp.id), region=region).name)
                print(messages.chat(message="hi", channel=3))
                """)).isEqualTo("""
                True FindObjectsResponse(objects=[])
                (1.0, 2.0, 3.0)
                Lamp
                ResponseBase()
                """);
    }

    @Test
    void structuresInAnswersAreTyped() {
        assertThat(outputOf("""
                from dispatcher import messages, region
                lamp = region.create("box", name="Lamp")
                [part] = messages.get_object_parts(object_id=lamp).parts
                print(type(part).__name__, part.link_num, part.offset_position, part)
                """)).isEqualTo("PartInformation 0 (0.0, 0.0, 0.0) PartInformation(link_num=0, name='Lamp', "
                + "description='', type=0, offset_position=(0.0, 0.0, 0.0), offset_rotation=(0.0, 0.0, 0.0, 1.0))\n");
    }

    @Test
    void structuresAreSentAsClassesOrDicts() {
        try (ScriptRun run = open("""
                from dispatcher import args, messages, region
                lamp = region.create("box")
                moved = messages.ObjectDynamicsData(object_id=lamp, position=(1, 2, 3))
                messages.bulk_dynamics(updates=[moved, {"object_id": lamp, "position": (4, 5, 6)}])
                """)) {
            run.toTheEnd();
            UUID lamp = run.dispatcher().region().object("Box").id();
            assertThat(run.dispatcher().region().requests().getLast()).isEqualTo(new BulkDynamicsRequest(List.of(
                    new ObjectDynamicsData(lamp, new Vector3(1, 2, 3), null, null, null),
                    new ObjectDynamicsData(lamp, new Vector3(4, 5, 6), null, null, null))));
        }
    }

    @Test
    void structuresWithinStructuresAndSingleOnesAreSent() {
        assertThat(sent("""
                data = messages.ObjectDynamicsData(position=(1, 2, 3))
                messages.create_bulk_objects(objects=[
                    messages.ObjectSpecification(name="a", object_data=data),
                    {"name": "b", "object_data": {"object_id": args[0]}}])
                """)).isEqualTo(new CreateBulkObjectsRequest(List.of(
                new ObjectSpecification(new ObjectDynamicsData(null, new Vector3(1, 2, 3), null, null, null), null, "a",
                        null, null),
                new ObjectSpecification(new ObjectDynamicsData(ID, null, null, null, null), null, "b", null, null))));
        assertThat(sent("messages.add_asset(asset=messages.AssetData(asset_id=args[0], name='n'))\n"))
                .isEqualTo(new AddAssetRequest(new AssetData(ID, null, "n", null, null, null)));
    }

    /** The first request of a script; the region refuses it. */
    private Request<?> sent(String lines) {
        Request<?>[] sent = new Request<?>[1];
        try (ScriptRun run = open("from dispatcher import *\nfrom dispatcher import messages\ntry:\n" + lines.indent(4)
                + "except Refused:\n    pass\n", ID.toString())) {
            run.dispatcher().region().before(request -> {
                sent[0] = request;
                throw new DispatcherException(FailureKind.REFUSED, "no", "");
            });
            run.toTheEnd();
        }
        return sent[0];
    }

    @Test
    void unknownNameIsRefusedWithTheOneThatWasMeant() {
        assertThat(failureOf("from dispatcher import messages\nmessages.find_objects(patern='x')\n")).startsWith(
                "hello.py:2: WrongArgument: find_objects has no field 'patern'. Did you mean pattern? "
                        + "Its fields are pattern, coordinate_a, coordinate_b, owner_id.");
        assertThat(failureOf("from dispatcher import messages\nmessages.delete_all_objects(all=True)\n")).startsWith(
                "hello.py:2: WrongArgument: delete_all_objects has no field 'all'. It has no fields.");
        assertThat(failureOf("from dispatcher import messages\nmessages.bulk_dynamics(updates=[{'ObjectID': 'x'}])\n"))
                .startsWith("hello.py:2: WrongArgument: ObjectDynamicsData has no field 'ObjectID'. "
                        + "Did you mean object_id?");
        assertThat(failureOf("from dispatcher import messages\nmessages.find_objects(pattern='x').objekts\n"))
                .startsWith(
                        "hello.py:2: AttributeError: 'FindObjectsResponse' object has no attribute 'objekts'. "
                                + "Did you mean objects?");
    }

    @Test
    void valueThatDoesNotFitIsRefusedByTheHost() {
        assertThat(failureOf("from dispatcher import messages\nmessages.bulk_dynamics(updates=[{'position': 'x'}])\n"))
                .startsWith("hello.py:2: WrongArgument: BulkDynamicsRequest.Updates[0].Position takes three numbers "
                        + "[x, y, z], but the text 'x' came.");
        assertThat(failureOf("from dispatcher import messages\nmessages.add_asset(asset=5)\n"))
                .startsWith(
                        "hello.py:2: WrongArgument: AddAssetRequest.Asset takes a structure, but the number 5 came.");
    }

    @Test
    void anotherRegionCanBeNamed() {
        assertThat(outputOf("""
                from dispatcher import messages

                class Other:
                    def call(self, message, /, **fields):
                        print(message, {name: value for name, value in fields.items() if value is not None})
                        return {"ObjectID": "id", "_Message": "slow"}

                print(messages.set_object_position(object_id="x", position=(1, 2, 3), region=Other()))
                """)).isEqualTo("""
                SetObjectPositionRequest {'ObjectID': 'x', 'Position': (1, 2, 3)}
                ObjectPositionResponse(object_id='id', position=None, warnings='slow')
                """);
    }

    @Test
    void equalAnswersAreEqual() {
        assertThat(outputOf("""
                from dispatcher import messages
                one = messages.AssetData(name="a")
                print(one == messages.AssetData(name="a"), one == messages.AssetData(name="b"), one == "a")
                """)).isEqualTo("True False False\n");
    }

    @Test
    void isNotImportedUnlessItIsAskedFor() {
        assertThat(outputOf("import dispatcher, sys\nprint('dispatcher.messages' in sys.modules)\n"))
                .isEqualTo("False\n");
    }

    @Test
    void everyRequestHasItsFunctionAndEveryFieldItsKeyword() {
        String calls = Messages.requests().stream()
                .filter(type -> !type.name().contains("Capability"))
                .map(PythonMessagesTest::call)
                .reduce("", String::concat);
        assertThat(calls.lines()).hasSizeGreaterThan(40);
        assertThat(outputOf("""
                from dispatcher import messages

                class Telling:
                    def call(self, message, /, **fields):
                        print(message, *sorted(fields))

                telling = Telling()
                def call(name, *fields):
                    function = getattr(messages, "".join("_" + c.lower() if c.isupper() else c for c in name)[1:])
                    assert function.__doc__ and [*function.__kwdefaults__][:-1] == [*fields], (name, fields)
                    function(**dict.fromkeys(fields), region=telling)
                """ + calls).lines()).containsExactlyElementsOf(
                Messages.requests().stream()
                        .filter(type -> !type.name().contains("Capability"))
                        .map(PythonMessagesTest::wire)
                        .toList());
    }

    /** A call by the function's own rules: bare names, keywords from the record's components. */
    private static String call(MessageType<?> type) {
        StringBuilder call = new StringBuilder("call('" + type.shortName().replace("Request", "") + "'");
        for (var component : type.recordClass().getRecordComponents()) {
            call.append(", '")
                    .append(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                    .append("'");
        }
        return call.append(")\n").toString();
    }

    private static String wire(MessageType<?> type) {
        return (type.shortName() + " "
                + String.join(" ", type.fields().stream().map(field -> field.name()).sorted().toList())).strip();
    }
}
