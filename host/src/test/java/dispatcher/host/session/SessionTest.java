package dispatcher.host.session;

import dispatcher.binding.Delivery;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.Deadline;
import dispatcher.host.transport.HttpOptions;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class SessionTest extends SessionTestBase {
    private static final UUID OBJECT = UUID.fromString("654896bd-cbdc-4482-b9e6-a28b6c5bff3a");
    private static final ChatRequest CHAT = new ChatRequest("grüß dich", null, null);

    private void answerPosition(Answer answer) {
        region().answers.put(GetObjectPositionRequest.class, _ -> answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "a@b.example", "16d0f788-2066-4b64-b248-ffa239f62240"})
    void opensByNameEmailOrId(String user) {
        SessionOptions options = SessionOptions.of(region().url(), Account.of(user),
                Password.of(TestCapabilities.PASSWORD));
        assertThat(open(options).scene()).isEqualTo(TestRegion.SCENE);
        assertThat(region().capabilities.count()).isEqualTo(1);
        assertThat(region().received(CreateCapabilityRequest.class)).singleElement()
                .satisfies(request -> assertThat(request.domainList()).containsExactly("Dispatcher", "RemoteControl"));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void givesWhatTheRegionAnswers(Encoding encoding) {
        answerPosition(Answer.of(new ObjectPositionResponse(OBJECT, new Vector3(1, 2, 3))));
        Session session = open(options().withEncoding(encoding));
        assertThat(get(session.send(new GetObjectPositionRequest(OBJECT))).position()).isEqualTo(new Vector3(1, 2, 3));
    }

    @Test
    void addressesEachRequest() {
        get(open().send(CHAT));
        AddressedRequest chat = region().received.getLast();
        assertThat(chat.request()).isEqualTo(CHAT);
        assertThat(chat.envelope().scene()).isEqualTo(TestRegion.SCENE);
        assertThat(chat.envelope().domain()).isEqualTo("RemoteControl");
        assertThat(region().capabilities.use(requireNonNull(chat.envelope().capability()))).isTrue();
        assertThat(chat.envelope().async()).isNotEqualTo(true);
    }

    @Test
    void tellsWarningsOfASuccess() {
        region().answers.put(
                BulkDynamicsRequest.class, _ -> new Answer(Success.SUCCESS, "no such object", new ResponseBase()));
        Answer answer = get(open().call(new BulkDynamicsRequest(List.of()), Delivery.SYNC));
        assertThat(answer.text()).isEqualTo("no such object");
    }

    @Test
    void queuesARequestOnDemand() {
        assertThat(get(open().call(CHAT, Delivery.ASYNC)).success()).isEqualTo(Success.QUEUED);
        assertThat(region().received.getLast().envelope().async()).isTrue();
    }

    @Test
    void sendsADatagramInAsciiWithItsEnvelope() {
        Session session = open(options().withEncoding(Encoding.BSON));
        assertThat(get(session.call(CHAT, Delivery.DATAGRAM)).success()).isEqualTo(Success.QUEUED);
        Deadline.await("the datagram arrives", () -> region().datagrams.size() == 1);
        byte[] text = region().datagrams.getFirst();
        assertThat(text).doesNotContain('?').matches(bytes -> new String(bytes, US_ASCII).contains("gr\\u00FC\\u00DF")
                || new String(bytes, US_ASCII).contains("gr\\u00fc\\u00df"));
        AddressedRequest received = Encoding.JSON.codec().decodeRequest(text);
        assertThat(received.request()).isEqualTo(CHAT);
        assertThat(received.envelope().domain()).isEqualTo("RemoteControl");
        assertThat(received.envelope().capability()).isNotNull();
    }

    @Test
    void refusesADatagramThatTheRegionWouldCut() {
        ChatRequest longChat = new ChatRequest("x".repeat(1_000), null, null);
        assertThat(failure(open().call(longChat, Delivery.DATAGRAM), FailureKind.TOO_LARGE).explanation())
                .contains("HTTP");
    }

    @Test
    void saysWhenTheRegionTakesNoDatagrams() {
        region().asyncEndPoint = "";
        failure(open().call(CHAT, Delivery.DATAGRAM), FailureKind.UNSUPPORTED);
    }

    @Test
    void givesTheRegionsOwnWordsOfARefusal() {
        answerPosition(Answer.failure("no such object"));
        assertThat(failure(open().send(new GetObjectPositionRequest(OBJECT)), FailureKind.REFUSED))
                .hasMessageContaining("GetObjectPositionRequest").hasMessageContaining("no such object");
    }

    @Test
    void anUnauthorizedInvocationIsNotAuthorized() {
        answerPosition(
                Answer.failure("Unauthorized invocation; capability does not authorize access to message domain"));
        failure(open().send(new GetObjectPositionRequest(OBJECT)), FailureKind.NOT_AUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown message type; RemoteControl.Messages.GetObjectPositionRequest",
            "Fatal error; Error resolving type specified in JSON 'RemoteControl.Messages.GetObjectPositionRequest'. Path '$type', line 1, position 57.",
            "Fatal error; There is no request of the type 'RemoteControl.Messages.GetObjectPositionRequest'."})
    void anUnknownMessageTypeIsUnsupported(String words) {
        answerPosition(Answer.failure(words));
        Session session = open();
        DispatcherException failure = failure(session.send(new GetObjectPositionRequest(OBJECT)),
                FailureKind.UNSUPPORTED);
        assertThat(failure).hasMessage(
                "The region '%s' does not offer RemoteControl.Messages.GetObjectPositionRequest.",
                session.scene());
        assertThat(failure.advice()).contains("'dispatcher info'", "domain RemoteControl");
        assertThat(failure.regionText()).isEqualTo(words);
    }

    @Test
    void theOperatorsDomainIsAskedForOnTheCommandLine() {
        region().answers.put(RestartRequest.class, _ -> Answer.failure(
                "Unauthorized invocation; capability does not authorize access to message domain"));
        assertThat(failure(open().send(new RestartRequest(null)), FailureKind.NOT_AUTHORIZED).advice())
                .contains("--simulator");
    }

    @Test
    void whatTheRegionDoesNotListIsUnsupportedAndNotSent() {
        Session session = open();
        DispatcherException failure = failure(session.send(new DeleteAllObjectsRequest()), FailureKind.UNSUPPORTED);
        assertThat(failure).hasMessage("The region '%s' does not offer RemoteControl.Messages.DeleteAllObjectsRequest.",
                session.scene());
        assertThat(failure.advice()).contains("'dispatcher info'");
        assertThat(region().received(DeleteAllObjectsRequest.class)).isEmpty();
    }

    @Test
    void anAnswerOfAnotherKindIsABadAnswer() {
        answerPosition(Answer.of(new ResponseBase()));
        assertThat(failure(open().send(new GetObjectPositionRequest(OBJECT)), FailureKind.BAD_ANSWER))
                .hasMessageContaining("ResponseBase").hasMessageContaining("ObjectPositionResponse");
    }

    @Test
    void anAnswerThatIsTooLargeIsTyped() {
        answerPosition(Answer.failure("x".repeat(5_000)));
        Session session = open(options().withHttp(HttpOptions.DEFAULT.withMaximumAnswer(4_000)));
        failure(session.send(new GetObjectPositionRequest(OBJECT)), FailureKind.TOO_LARGE);
        get(session.send(CHAT));
    }

    @Test
    void anAnswerThatDoesNotComeTimesOut() {
        CountDownLatch release = new CountDownLatch(1);
        region().answers.put(ChatRequest.class, _ -> {
            TestRegion.await(release);
            return Answer.of(new ResponseBase());
        });
        Session session = open(options().withHttp(HttpOptions.DEFAULT.withAnswerTimeout(Duration.ofMillis(2500))));
        failure(session.send(CHAT), FailureKind.TIMED_OUT);
        release.countDown();
    }

    @Test
    void aConnectionThatEndsIsUnreachable() {
        region().answers.put(ChatRequest.class, _ -> {
            throw new UncheckedIOException(new IOException("the connection ends here"));
        });
        failure(open().send(CHAT), FailureKind.UNREACHABLE);
    }

    @Test
    void aRegionThatIsNotThereIsUnreachable() throws IOException {
        region().close();
        failure(() -> open(), FailureKind.UNREACHABLE);
    }

    @Test
    void theCapabilityMessagesAreTheHostsOwn() {
        Session session = open();
        failure(session.send(new DestroyCapabilityRequest()), FailureKind.DENIED);
        failure(session.send(new RenewCapabilityRequest(1)), FailureKind.DENIED);
        failure(
                session.call(
                        new CreateCapabilityRequest(null, null, null, null, null, null, null), Delivery.DATAGRAM),
                FailureKind.DENIED);
        get(session.send(new InfoRequest()));
        assertThat(region().received(DestroyCapabilityRequest.class)).isEmpty();
    }
}
