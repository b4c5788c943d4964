package dispatcher.host.view;

import dispatcher.host.view.scripts.Scripts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Who is let in, seen from a plain socket. */
class GateTest extends ViewTestBase {
    @Test
    void whoHasTheTokenAndComesFromThePageItselfIsLetIn() throws IOException {
        assertThat(Caller.knock(address(), host(), "http://" + host(), token())).isEqualTo(101);
        String localhost = "localhost:" + address().getPort();
        assertThat(Caller.knock(address(), localhost, "http://" + localhost, token())).isEqualTo(101);
    }

    @Test
    void nobodyIsLetInWithoutTheToken() throws IOException {
        assertThat(Caller.knock(address(), host(), "http://" + host(), "")).isEqualTo(401);
        assertThat(Caller.knock(address(), host(), "http://" + host(), token().substring(1))).isEqualTo(401);
        assertThat(Caller.knock(address(), host(), "http://" + host(), token() + "x")).isEqualTo(401);
    }

    /** A name server may lead any name to this machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:%d", ""})
    void noOtherNameLeadsIn(String name) throws IOException {
        String host = name.formatted(address().getPort());
        assertThat(Caller.knock(address(), host, "http://" + host, token())).isEqualTo(403);
        assertThat(Caller.get(address(), "/", "Host: " + host)).startsWith("HTTP/1.1 403");
    }

    /** Any page may open a socket to this machine, but its browser says where the page is from. */
    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1:%d", "http://127.0.0.1:1",
            "http://127.0.0.1:%d/", ""})
    void noOtherPageOpensTheSocket(String from) throws IOException {
        assertThat(Caller.knock(address(), host(), from.formatted(address().getPort()), token())).isEqualTo(403);
    }

    /** Another page's script may ask for files, too; and of two that contradict each other the first is no better. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/token", "/main.js"})
    void noOtherPageIsAnsweredAndNobodyWhoContradictsHimself(String path) throws IOException {
        String host = "Host: " + host();
        String own = "Origin: http://" + host();
        String token = "Authorization: Bearer " + token();
        assertThat(Caller.get(address(), path, host, own, token)).startsWith("HTTP/1.1 200");
        for (String other : List.of("Origin: http://evil.example", "Origin: null", "Origin: http://127.0.0.1:1")) {
            assertThat(Caller.get(address(), path, host, token, other)).startsWith("HTTP/1.1 403");
            assertThat(Caller.get(address(), path, host, token, own, other)).startsWith("HTTP/1.1 403");
        }
        assertThat(Caller.get(address(), path, host, "Host: evil.example", token)).startsWith("HTTP/1.1 403");
    }

    @Test
    void thePageForbidsWhateverItDoesNotNeed() throws IOException {
        String head = Caller.get(address(), "/", "Host: " + host());
        assertThat(head).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .contains("script-src 'self';").contains("frame-ancestors 'none'").containsIgnoringCase("nosniff")
                .containsIgnoringCase("Referrer-Policy: no-referrer").doesNotContain("unsafe").doesNotContain(token());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../View.class", "/%2e%2e/View.class", "/..%2fView.class", "/page/index.html", "/nothing.js",
                    "/three/../page/index.html", "//etc/passwd", "/server/Gate.class"})
    void nothingButThePagesFilesIsServed(String path) throws IOException {
        assertThat(Caller.get(address(), path, "Host: " + host())).startsWith("HTTP/1.1 404");
    }

    @Test
    void thePageCanAskWhetherItsTokenIsGood() throws IOException {
        assertThat(Caller.get(address(), "/token", "Host: " + host(), "Authorization: Bearer " + token()))
                .startsWith("HTTP/1.1 200");
        assertThat(Caller.get(address(), "/token", "Host: " + host(), "Authorization: Bearer wrong"))
                .startsWith("HTTP/1.1 401");
    }

    /** Not even a request comes in from elsewhere. */
    @Test
    void onlyTheLoopbackAddressIsListenedOn() throws IOException {
        Optional<InetAddress> another = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress()).findFirst();
        assumeTrue(another.isPresent(), "this machine has no address but loopback");
        try (Socket socket = new Socket()) {
            InetSocketAddress place = new InetSocketAddress(another.get(), address().getPort());
            assertThatThrownBy(() -> socket.connect(place, 10_000)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void twoViewsHaveTwoTokens() {
        try (View other = View.open(0, this::options, Scripts.none())) {
            assertThat(other.address()).doesNotContain(token());
        }
    }
}
