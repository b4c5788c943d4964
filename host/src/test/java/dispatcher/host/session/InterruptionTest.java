package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which failures are a connection that broke: only then was there one to try again. */
class InterruptionTest {
    @Test
    void whatWasNeverOpenHasNotBroken() {
        for (IOException cause : List.of(new ConnectException(), new NoRouteToHostException(),
                new UnknownHostException(),
                new SSLHandshakeException("untrusted"))) {
            assertThat(Interruption.isBroken(unreachable(cause))).as(cause.toString()).isFalse();
            assertThat(Interruption.isDoubtful(unreachable(cause))).as(cause.toString()).isTrue();
        }
        assertThat(Interruption.isBroken(unreachable(new IOException("reset")))).isTrue();
    }

    private static DispatcherException unreachable(IOException cause) {
        return new DispatcherException(FailureKind.UNREACHABLE, "gone", "", cause);
    }
}
