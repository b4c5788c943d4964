package dispatcher.message;

import dispatcher.failure.DispatcherException;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlainValuesTest {
    private static final UUID LAMP = UUID.fromString("6fe2eb8c-8ac0-4b6e-9d1e-1d1e4e8f2a11");

    @Test
    void fieldsAreReadInAnyLetterCaseAndTheMissingAreLeftOut() {
        assertThat(PlainValues.request("ChatRequest", Map.of("message", "hi", "CHANNEL", 7.0)))
                .isEqualTo(new ChatRequest("hi", null, 7));
        assertThat(PlainValues.request("RemoteControl.Messages.ChatRequest", Map.of()))
                .isEqualTo(new ChatRequest(null, null, null));
    }

    @Test
    void structuresAndListsAreReadAndWrittenAgain() {
        Map<String, Object> update = Map.of("ObjectID", LAMP.toString(), "Position", List.of(1, 2.5, 3L), "Rotation",
                List.of(0, 0, 1, 0));
        BulkDynamicsRequest request = new BulkDynamicsRequest(List.of(
                new ObjectDynamicsData(LAMP, new Vector3(1, 2.5, 3), null, null, new Quaternion(0, 0, 1, 0))));
        assertThat(PlainValues.request("BulkDynamicsRequest", Map.of("Updates", List.of(update)))).isEqualTo(request);
        assertThat(PlainValues.toMap(request)).isEqualTo(Map.of("Updates", List.of(Map.of("ObjectID", LAMP.toString(),
                "Position", List.of(1.0, 2.5, 3.0), "Rotation", List.of(0.0, 0.0, 1.0, 0.0)))));
    }

    @Test
    void everyRequestIsReadFromWhatItWrites() {
        for (MessageType<?> type : Messages.requests()) {
            Record defaults = type.withDefaults();
            assertThat(PlainValues.fromMap(type, PlainValues.toMap(defaults))).isEqualTo(defaults);
        }
    }

    @Test
    void requestMayBeLeftOutOfARequestsName() {
        assertThat(PlainValues.request("Chat", Map.of("Message", "hi")))
                .isEqualTo(PlainValues.request("ChatRequest", Map.of("Message", "hi")));
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlace() {
        refuses("ChatRequest", Map.of("Channel", BigInteger.TWO.pow(32)),
                "ChatRequest.Channel takes an integer, but the number 4294967296 came.");
        refuses("ChatRequest", Map.of("Channel", true), "ChatRequest.Channel takes an integer, but true came.");
        refuses("ChatRequest", Map.of("Position", List.of(1, 2)),
                "ChatRequest.Position takes three numbers [x, y, z], but the list [1, 2] came.");
        refuses("ChatRequest", Map.of("Position", List.of(1, 2, "3")),
                "ChatRequest.Position takes three numbers [x, y, z], but the list [1, 2, '3'] came.");
        refuses("GetObjectDataRequest", Map.of("ObjectID", "1-1-1-1-1"),
                "GetObjectDataRequest.ObjectID takes an id (a UUID with dashes), but the text '1-1-1-1-1' came.");
        refuses("DeleteBulkObjectsRequest", Map.of("ObjectIDs", Arrays.asList(LAMP.toString(), null)),
                "DeleteBulkObjectsRequest.ObjectIDs[1] takes an id (a UUID with dashes), but nothing came.");
        refuses("BulkDynamicsRequest", Map.of("Updates", List.of(Map.of("Speed", 1))),
                "BulkDynamicsRequest.Updates[0] has no field 'Speed'.");
        refuses("SetSunParametersRequest", Map.of("DayLength", Double.NaN),
                "SetSunParametersRequest.DayLength takes a number, but the number NaN came.");
        refuses("ChatRequest", Map.of("Message", Map.of("a", 1)),
                "ChatRequest.Message takes a text, but a structure with [a] came.");
        refuses("ChatResponse", Map.of(), "There is no request 'ChatResponse'.");
        refuses("CapabilityResponse", Map.of(), "There is no request 'CapabilityResponse'.");
    }

    @Test
    void numberThatIsNotFiniteIsPointedOut() {
        assertThatThrownBy(() -> PlainValues.vector("near", List.of(1, Double.NaN, 3)))
                .hasMessage("near takes three numbers [x, y, z], but the list [1, NaN, 3] came.")
                .extracting(failure -> ((DispatcherException) failure).advice())
                .isEqualTo("Its element [1] is not finite.");
        assertThat(PlainValues.mismatch("near", "text", List.of(1, 2)).advice()).isEmpty();
    }

    @Test
    void namesThatMayHaveBeenMeantAreTold() {
        assertThat(Suggestions.nearest("chat", List.of("ChatRequest", "InfoRequest"))).containsExactly("ChatRequest");
        assertThat(Suggestions.nearest("Positon", List.of("Position", "Rotation", "Name"))).startsWith("Position");
        assertThat(Suggestions.question("zzzzzzzz", List.of("Position"))).isEmpty();
    }

    private static void refuses(String name, Map<?, ?> fields, String sentence) {
        assertThatThrownBy(() -> PlainValues.request(name, fields)).isInstanceOf(DispatcherException.class)
                .hasMessage(sentence);
    }
}
