package dispatcher.host.region.request;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Messages;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The JSON dialect and its coercions, as the real server showed them. */
class JsonRequestTest {
    private static final String CHAT = "RemoteControl.Messages.ChatRequest";

    private final RequestReader reader = new RequestReader(Messages.requests());

    @Test
    void fillsWhatIsLeftOutWithDefaults() {
        ChatRequest chat = (ChatRequest) read("{'$type':'" + CHAT + "'}").request();

        assertThat(chat).isEqualTo(new ChatRequest("Hello", new Vector3(128, 128, 20), 0));
    }

    @Test
    void tellsNullFromLeftOut() {
        ChatRequest chat = (ChatRequest) read("{'$type':'" + CHAT + "','Message':null,'Position':null}").request();

        assertThat(chat.message()).isNull();
        assertThat(chat.position()).isEqualTo(new Vector3(128, 128, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'$type':'%s','Message':'x',}", "{$type:'%s',Message:'x'}",
            "{'$type':'%s',/* c */'Message':'x'}",
            "  {'\\u0024type':'%s','message':'x'} and more", "{'$type':'%s, Some.Assembly','MESSAGE':'x'}",
            "{'$id':'1','$type':'%s','Message':'x'}", "{'$type':'%s','A':new Date(1),'B':undefined,'Message':'x'}",
            "{'$type':'%s','A':[[[{'$type':'No.Such'}]]],'Message':'x'}", "{'$type':'%s','Message':'y','message':'x'}"})
    void takesManySpellings(String text) {
        assertThat(read(text.formatted(CHAT)).request()).extracting(chat -> ((ChatRequest) chat).message())
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'Message':'x','$type':'%s'}", "{'$type':'ChatRequest'}", "{'$type':null}", "[]", "5", "'x'",
                    "{'$type':'%s','Message':{}}", "{'$type':'%s','Channel':5.0}", "{'$type':'%s','Channel':''}",
                    "{'$type':'%s','Channel':2147483648}", "{'$type':'%s','Position':[1,2]}",
                    "{'$type':'%s','Position':[1,2,null]}", "{'$type':'%s','Position':[1,,3]}", "{'$type':'%s'",
                    "{'$type':'%s',",
                    "{'$type':'%s','Message':'x", "{'$type':'%s','A':08}", "{'$type':'%s' 'A':1}",
                    "{'$type':'%s','Message':'\\q'}", "{ // c\n'$type':'%s'}", "{'$type':'%s','A':[1}}",
                    "{'$type':'%s','A':+5}",
                    "{'$ref':'1'}", "{'$type':' %s '}"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> read(text.formatted(CHAT))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Fatal error; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n ", "null", "\0\0\0", "undefined", "/* nothing */"})
    void saysThatNothingIsThere(String text) {
        assertThatThrownBy(() -> read(text)).hasMessage("Failed to deserialize request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            value = {"5 | 5", "5.5 | 5.5", "1e20 | 1E+20", "true | True", "0x10 | 16", "010 | 8",
                    "NaN | NaN", "1.5e-7 | 1.5E-07", "123456789012345678901234567890 | 123456789012345678901234567890"})
    void turnsValuesIntoText(String literal, String expected) {
        ChatRequest chat = (ChatRequest) read("{'$type':'" + CHAT + "','Message':" + literal + "}").request();

        assertThat(chat.message()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            value = {"21.5 | 21.5", "'21,5' | 215", "' 21.5 ' | 21.5", "'1e1' | 10", "true | 1",
                    "0021 | 17", ".5 | 0.5", "5. | 5", "1e39 | 1e39", "'-Infinity' | -Infinity", "-0.25 | -0.25",
                    "21.50000000000000000000000000001 | 21.5", "123456789012345678.5 | 1.2345678901234568E17"})
    void readsReals(String literal, double expected) {
        SetTerrainHeightRequest request = (SetTerrainHeightRequest) read(
                "{'$type':'RemoteControl.Messages.SetTerrainHeightRequest','Height':" + literal + "}").request();

        assertThat(request.height()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'{269052bd-b880-48d5-9867-53507e154169}'", "5", "true", "null", "''", "'x'",
            "'269052bd-b880-48d5-9867-53507e15416'", "'269052bdb8804-8d5-9867-53507e154169-'"})
    void takesWhatIsNoIdForZero(String literal) {
        assertThat(position("'ObjectID':" + literal).objectId()).isEqualTo(Ids.ZERO);
    }

    @Test
    void readsIdsWithAndWithoutDashes() {
        assertThat(position("'ObjectID':'269052BDB88048D5986753507E154169'"))
                .isEqualTo(position("'ObjectID':'269052bd-b880-48d5-9867-53507e154169'"));
    }

    @Test
    void leavesAVectorAsItWasWhereItIsNone() {
        assertThat(position("'Position':'<1,2,3>'").position()).isEqualTo(new Vector3(128, 128, 20));
        assertThat(position("'Position':5").position()).isEqualTo(new Vector3(128, 128, 20));
    }

    @Test
    void readsThePropertiesOfAnObjectInAVectorsPlaceAsTheRequests() {
        SetObjectPositionRequest request = position(
                "'Position':{'Position':[1,2,3],'X':5},'ObjectID':'269052bd-b880-48d5-9867-53507e154169'");

        assertThat(request.position()).isEqualTo(new Vector3(1, 2, 3));
        assertThat(request.objectId()).isEqualTo(Ids.ZERO);
    }

    @Test
    void keepsVectorsInSinglePrecision() {
        assertThat(position("'Position':[0.1,'0.2',1e39,'more',null]").position())
                .isEqualTo(new Vector3(0.1f, 0.2f, Double.POSITIVE_INFINITY));
    }

    @Test
    void resetsWhatAnUpdateLeavesOut() {
        BulkDynamicsRequest request = (BulkDynamicsRequest) read(
                "{'$type':'RemoteControl.Messages.BulkDynamicsRequest','Updates':[{'velocity':[1,0,0]}]}").request();

        assertThat(request.updates()).singleElement().satisfies(update -> {
            assertThat(update.velocity()).isEqualTo(new Vector3(1, 0, 0));
            assertThat(update.position()).isEqualTo(Vector3.ZERO);
            assertThat(update.rotation()).isEqualTo(Quaternion.IDENTITY);
        });
    }

    @Test
    void refusesATypeInsideAStructure() {
        assertThatThrownBy(() -> read("{'$type':'RemoteControl.Messages.BulkDynamicsRequest',"
                + "'Updates':[{'$type':'ObjectDynamicsData'}]}")).isInstanceOf(Refusal.class);
    }

    @Test
    void boundsTheDepth() {
        assertThat(read("{'$type':'" + CHAT + "','A':" + "[".repeat(5_000) + "]".repeat(5_000) + "}").request())
                .isInstanceOf(ChatRequest.class);
        assertThatThrownBy(() -> read("{'$type':'" + CHAT + "','A':" + "[".repeat(1_000_000)))
                .hasMessageContaining("nested");
    }

    @Test
    void readsOtherUnicodeEncodingsByTheirMark() {
        String text = "\uFEFF{'$type':'" + CHAT + "','Message':'é'}";

        for (var charset : new java.nio.charset.Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE}) {
            assertThat(((ChatRequest) reader.readJson(text.getBytes(charset)).request()).message()).isEqualTo("é");
        }
    }

    @Test
    void readsDatagramsAsAscii() {
        byte[] datagram = ("{'$type':'" + CHAT + "','Message':'é\\u00e9'}").getBytes(StandardCharsets.UTF_8);

        assertThat(((ChatRequest) reader.readDatagram(datagram).request()).message()).isEqualTo("??é");
    }

    private SetObjectPositionRequest position(String properties) {
        return (SetObjectPositionRequest) read(
                "{'$type':'RemoteControl.Messages.SetObjectPositionRequest'," + properties + "}").request();
    }

    private AddressedRequest read(String text) {
        return reader.readJson(text.getBytes(StandardCharsets.UTF_8));
    }
}
