package dispatcher.host.codec;

import de.undercouch.bson4jackson.BsonFactory;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.GetAssetResponse;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.message.remotecontrol.TerrainHeightResponse;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a client must put up with, and what it must not. */
class ToleranceTest {
    private static final UUID LAMP = UUID.fromString("269052bd-b880-48d5-9867-53507e154169");

    @Test
    void unknownFieldsAreSteppedOverHoweverDeep() {
        assertThat(terrain("\"New\":{\"a\":[1,{\"X\":9}]},\"X\":3")).isEqualTo(new TerrainHeightResponse(3, 0, 0));
    }

    @Test
    void lettersOfEitherCaseNameAField() {
        assertThat(terrain("\"x\":3,\"HEIGHT\":2.5")).isEqualTo(new TerrainHeightResponse(3, 0, 2.5));
    }

    @Test
    void numbersMayBeTextsAndIntegersRealsAndRealsIntegers() {
        assertThat(terrain("\"X\":\"3\",\"Y\":4.0,\"Height\":20")).isEqualTo(new TerrainHeightResponse(3, 4, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NaN\"", "NaN"})
    void notANumberIsANumber(String nan) {
        assertThat(terrain("\"Height\":" + nan)).isEqualTo(new TerrainHeightResponse(0, 0, Double.NaN));
    }

    @Test
    void bsonMayHaveRealsWhereIntegersAreMeant() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("$type", "TerrainHeightResponse");
        answer.putAll(Map.of("X", 3.0, "Y", 4L, "Height", 20, "_Success", 1.0));
        byte[] bson = new ObjectMapper(new BsonFactory()).writeValueAsBytes(answer);
        assertThat(Encoding.BSON.codec().decodeAnswer(bson)).isEqualTo(Answer.of(new TerrainHeightResponse(3, 4, 20)));
    }

    @Test
    void missingAndNullFieldsGetTheirDefaults() {
        assertThat(answer(
                "{\"$type\":\"RemoteControl.Messages.ObjectPositionResponse\",\"Position\":null,\"_Success\":1}"))
                .isEqualTo(Answer.of(new ObjectPositionResponse(Ids.ZERO, Vector3.ZERO)));
        Answer asset = answer("{\"$type\":\"GetAssetResponse\",\"Asset\":null,\"_Success\":1,\"_Message\":null}");
        assertThat(((GetAssetResponse) asset.response()).asset()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CapabilityResponse", "Dispatcher.Messages.CapabilityResponse",
            "CapabilityResponse, Some.Assembly"})
    void aTypeMayBeFullOrBareOrHaveAnAssembly(String type) {
        Answer answer = answer(
                "{\"$type\":\"" + type + "\",\"Capability\":\"" + LAMP + "\",\"LifeSpan\":300,\"_Success\":1}");
        assertThat(answer.response()).isEqualTo(new CapabilityResponse(LAMP, 300));
    }

    @Test
    void aFailureIsAnAnswer() {
        assertThat(answer("{\"$type\":\"ResponseBase\",\"_Success\":0,\"_Message\":\"no such object\"}"))
                .isEqualTo(new Answer(Success.FAILURE, "no such object", new ResponseBase()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "",
                    "null",
                    "[]",
                    "<html></html>",
                    "{}",
                    "{\"_Success\":1}",
                    "{\"$type\":\"ChatRequest\",\"_Success\":1}",
                    "{\"$type\":\"NoSuchResponse\",\"_Success\":1}",
                    "{\"$type\":\"ResponseBase\"}",
                    "{\"$type\":\"ResponseBase\",\"_Success\":3}",
                    "{\"$type\":\"CapabilityResponse\",\"Capability\":\"1-1-1-1-1\",\"_Success\":1}",
                    "{\"$type\":\"CapabilityResponse\",\"Capability\":7,\"_Success\":1}",
                    "{\"$type\":\"CapabilityResponse\",\"LifeSpan\":1.5,\"_Success\":1}",
                    "{\"$type\":\"CapabilityResponse\",\"LifeSpan\":3000000000,\"_Success\":1}",
                    "{\"$type\":\"ObjectPositionResponse\",\"Position\":[1,2],\"_Success\":1}",
                    "{\"$type\":\"ObjectPositionResponse\",\"Position\":{\"X\":1},\"_Success\":1}"})
    void whatIsNoAnswerIsABadAnswerAndSaysWhere(String json) {
        assertThatThrownBy(() -> answer(json))
                .isInstanceOfSatisfying(DispatcherException.class, e -> {
                    assertThat(e.kind()).isEqualTo(FailureKind.BAD_ANSWER);
                    assertThat(e).hasMessageContaining("line 1, column ");
                    assertThat(e.explanation()).doesNotContain("jackson").doesNotContain("\n");
                });
    }

    @Test
    void aRequestIsWrittenWithWhatItHasAndInAsciiAndItsTypeFirst() {
        ChatRequest chat = new ChatRequest("h\u00e9 \ud83d\ude00 \ud800", new Vector3(0.1, 1, Double.NaN), null);
        byte[] bytes = Encoding.JSON.codec().encode(new AddressedRequest(chat, new Envelope("S", null, LAMP, true)));
        assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualToIgnoringCase(
                "{\"$type\":\"RemoteControl.Messages.ChatRequest\",\"Message\":\"h\\u00E9 \\uD83D\\uDE00 ?\","
                        + "\"Position\":[0.1,1.0,\"NaN\"],\"_Scene\":\"S\",\"_Capability\":\"" + LAMP
                        + "\",\"_AsyncRequest\":true}");
    }

    @Test
    void aRequestsNumbersHaveTheirShortestSpellingAndSinglesThatOfSingles() {
        Vector3 place = new Vector3(25.1f, 25.1, 1.0f / 3);
        byte[] bytes = Encoding.JSON.codec().encode(new AddressedRequest(new ChatRequest(null, place, null),
                Envelope.EMPTY));
        assertThat(new String(bytes, StandardCharsets.US_ASCII)).contains("\"Position\":[25.1,25.1,0.33333334]");
    }

    @Test
    void anAnswerIsWrittenInSinglePrecisionAndUtf8() {
        Answer answer = new Answer(
                Success.SUCCESS, "\u00e9", new ObjectPositionResponse(LAMP, new Vector3(10, 25.1, 1.0 / 3)));
        assertThat(new String(Encoding.JSON.codec().encode(answer), StandardCharsets.UTF_8))
                .isEqualTo("{\"$type\":\"RemoteControl.Messages.ObjectPositionResponse\",\"ObjectID\":\"" + LAMP
                        + "\",\"Position\":[10.0,25.1,0.33333334],\"_Success\":1,\"_Message\":\"\u00e9\"}");
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void anAnswerReadsTheSameInBothEncodings(Encoding encoding) {
        Codec codec = encoding.codec();
        Vector3 kept = new Vector3(10, 25.1, -0.1).single();
        Answer answer = codec.decodeAnswer(codec.encode(Answer.of(new ObjectPositionResponse(LAMP, kept))));
        assertThat(answer.response()).isEqualTo(new ObjectPositionResponse(LAMP, new Vector3(10, 25.1, -0.1)));
    }

    @ParameterizedTest
    @CsvSource({"5,5", "5.5,5.5", "1e20,1E+20", "100.0,100", "true,True", "1e-7,1E-7", "'\"x\"',x"})
    void aRequestMayHaveNumbersWhereTextsAreMeant(String json, String text) {
        String request = "{\"$type\":\"RemoteControl.Messages.ChatRequest\",\"Message\":" + json + "}";
        AddressedRequest read = Encoding.JSON.codec().decodeRequest(request.getBytes(StandardCharsets.UTF_8));
        assertThat(read.request()).isEqualTo(new ChatRequest(text, null, null));
    }

    @Test
    void aNumberWithoutDigitsIsABadAnswer() {
        byte[] request = "{\"$type\":\"RemoteControl.Messages.ChatRequest\",\"Message\":.}"
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Encoding.JSON.codec().decodeRequest(request)).isInstanceOfSatisfying(
                DispatcherException.class, e -> assertThat(e.kind()).isEqualTo(FailureKind.BAD_ANSWER));
    }

    @Test
    void aListOfAnAnswerCannotBeChanged() {
        Answer info = answer("{\"$type\":\"InfoResponse\",\"SceneList\":[\"S\"],\"_Success\":1}");
        List<String> scenes = ((InfoResponse) info.response()).sceneList();
        assertThat(scenes).isUnmodifiable().containsExactly("S");
    }

    private static Object terrain(String fields) {
        return answer("{\"$type\":\"TerrainHeightResponse\"," + fields + ",\"_Success\":1,\"_Message\":\"\"}")
                .response();
    }

    private static Answer answer(String json) {
        return Encoding.JSON.codec().decodeAnswer(json.getBytes(StandardCharsets.UTF_8));
    }
}
