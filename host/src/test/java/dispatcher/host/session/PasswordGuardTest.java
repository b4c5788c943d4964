package dispatcher.host.session;

import dispatcher.binding.Delivery;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Certificates;
import dispatcher.message.remotecontrol.ChatRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dispatcher.host.session.SessionTestBase.failure;
import static org.assertj.core.api.Assertions.assertThat;

/** A password travels encrypted, or not beyond this machine, or because somebody said so. */
class PasswordGuardTest {
    private static final ChatRequest CHAT = new ChatRequest("hi", null, null);
    private static final URI FAR = URI.create("http://192.0.2.7:9000/Dispatcher/");

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:9000/", "http://127.8.9.1/", "http://localhost:9000/", "http://[::1]:9000/",
                    "https://192.0.2.7/", "https://region.example/", "HTTPS://region.example/"})
    void thisMachineAndHttpsAreSafe(String url) {
        assertThat(PasswordGuard.isSafe(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.7:9000/", "http://region.example/", "http://localhost.example/",
            "http://127.0.0.1.example/", "http://0.0.0.0/", "http://[2001:db8::7]/", "http://[::ffff:192.0.2.7]/"})
    void plainHttpToAnyOtherIsNot(String url) {
        assertThat(PasswordGuard.isSafe(URI.create(url))).isFalse();
    }

    @Test
    void aSessionRefusesBeforeAnythingIsSent() {
        DispatcherException failure = failure(() -> Session.open(options(FAR)), FailureKind.DENIED);
        assertThat(failure.explanation()).contains("The password was not sent to " + FAR, "https://",
                "--insecure-http", "insecure-http = true");
    }

    @Test
    void aCapabilityTravelsInNoDatagramBesideHttps(@TempDir Path folder) throws IOException {
        Certificates certificates = new Certificates();
        try (TestRegion region = new TestRegion(certificates.listen())) {
            SessionOptions options = options(region.url());
            SessionOptions safe = options.withHttp(options.http().withAuthorities(certificates.file(folder)));
            assertThat(safe.url().getScheme()).isEqualTo("https");
            try (Session session = Session.open(safe)) {
                assertThat(session.scene()).isEqualTo(TestRegion.SCENE);
                DispatcherException refused = failure(session.call(CHAT,
                        Delivery.DATAGRAM), FailureKind.DENIED);
                assertThat(refused.explanation()).contains("capability", "over HTTP");
                SessionTestBase.get(session.call(CHAT, Delivery.SYNC));
            }
            assertThat(region.datagrams).isEmpty();
            try (Session session = Session.open(safe.withInsecureHttp(true))) {
                SessionTestBase.get(session.call(CHAT, Delivery.DATAGRAM));
            }
        }
    }

    private static SessionOptions options(URI url) {
        return SessionOptions.of(url, Account.of("Ada Lovelace"), Password.of(TestCapabilities.PASSWORD));
    }
}
