package dispatcher.raw;

import dispatcher.message.MessageType;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reading as a real server was seen to read. */
class ServerReaderTest {
    private static <M extends Record> M read(Class<M> type, Map<?, ?> fields) {
        return ServerReader.read(MessageType.of(type), fields);
    }

    @Test
    void takesNamesInAnyLetterCaseAndLeavesOutUnknownOnes() {
        assertThat(read(ChatRequest.class, Map.of("MESSAGE", "hi", "Volume", 11)))
                .isEqualTo(new ChatRequest("hi", null, null));
    }

    @Test
    void takesNumbersAsTextAndTextAsNumbers() {
        assertThat(read(ChatRequest.class,
                Map.of("Message", 5.5, "Position", List.of("95.5", 96, "1e1", 7), "Channel", " 12 ")))
                .isEqualTo(new ChatRequest("5.5", new Vector3(95.5, 96, 10), 12));
        assertThat(read(SetPartColorRequest.class, Map.of("Alpha", "21,5")).alpha()).isEqualTo(215);
    }

    @Test
    void takesAnythingButAListForAVectorThatWasNotGiven() {
        assertThat(read(ChatRequest.class, Map.of("Position", "1,2,3")).position()).isNull();
        assertThat(read(ChatRequest.class, Map.of("Position", 7)).position()).isNull();
    }

    @Test
    void takesIdsWithAndWithoutDashesAndAllElseForNone() {
        UUID id = UUID.fromString("654896bd-cbdc-4482-b9e6-a28b6c5bff3a");
        assertThat(read(GetObjectDataRequest.class, Map.of("ObjectID", "654896bdcbdc4482b9e6a28b6c5bff3a")).objectId())
                .isEqualTo(id);
        assertThat(
                read(GetObjectDataRequest.class, Map.of("ObjectID", "654896BD-CBDC-4482-B9E6-A28B6C5BFF3A")).objectId())
                .isEqualTo(id);
        assertThat(read(GetObjectDataRequest.class, Map.of("ObjectID", "{" + id + "}")).objectId()).isEqualTo(Ids.ZERO);
        assertThat(read(GetObjectDataRequest.class, Map.of("ObjectID", 5)).objectId()).isEqualTo(Ids.ZERO);
    }

    @Test
    void readsStructuresInLists() {
        var bulk = read(BulkDynamicsRequest.class,
                Map.of("updates", List.of(Map.of("position", List.of(1, 2, 3), "$type", "x"))));
        assertThat(bulk.updates()).singleElement()
                .satisfies(update -> assertThat(update.position()).isEqualTo(new Vector3(1, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4.5| Fatal error; Input string was not in a correct format.",
            "x| Fatal error; Input string was not in a correct format.",
            "99999999999| Fatal error; Arithmetic operation resulted in an overflow.",
            "' '| Fatal error; Error converting value \" \" to type 'System.Int32'. Path 'CallbackPort'."})
    void refusesWhatIsNoInteger(String value, String text) {
        assertThatThrownBy(() -> read(CreateEndPointRequest.class, Map.of("CallbackPort", value))).hasMessage(text);
    }

    @Test
    void refusesWhatIsNoVector() {
        assertThatThrownBy(() -> read(ChatRequest.class, Map.of("Position", List.of())))
                .hasMessage("Fatal error; Unable to convert token type EndArray to float");
        assertThatThrownBy(() -> read(ChatRequest.class, Map.of("Position", List.of(1, true, 3))))
                .hasMessage("Fatal error; Unable to convert token type Boolean to float");
        assertThatThrownBy(() -> read(ChatRequest.class, Map.of("Message", List.of())))
                .hasMessage("Fatal error; Error reading string. Unexpected token: StartArray. Path 'Message'.");
    }

    @ParameterizedTest
    @CsvSource({"0.10000000149011612, 0.1", "0.333333343, 0.333333343", "0.3333333432674408, 0.333333343",
            "1.0E-7, 1.0E-7",
            "12345.677734375, 12345.6777", "128.5, 128.5"})
    void writesSingleNumbersWithTheDigitsOfARealServer(double value, double written) {
        assertThat(ServerAnswer.single(value)).isEqualTo(written);
    }
}
