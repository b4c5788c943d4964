package dispatcher.host.transport;

import io.netty.channel.ChannelException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of why the system has refused something. */
class ReasonTest {
    @Test
    void isTheSystemsOwnWithoutNamesOfClasses() {
        IOException full = new IOException("Too many open files");
        assertThat(HttpFailures.reason(full)).isEqualTo("Too many open files");
        assertThat(HttpFailures.reason(new ChannelException("Unable to create Channel from class " + getClass(),
                new InvocationTargetException(new ChannelException("Failed to open a socket.", full)))))
                .isEqualTo("Too many open files");
    }

    /** An answer may repeat what was sent, and what of it is looked at may end within a password's digest. */
    @Test
    void hidesWhatCouldBeASecretAlsoWhereItIsCut() {
        String digest = "5f4dcc3b5aa765d61d8327deb882cf99";
        String page = " ".repeat(Excerpt.LOOKED_AT - 40) + "you said ";
        for (int shown = 9; shown <= digest.length(); shown++) {
            String cut = (page + " ".repeat(31) + digest).substring(page.length() + 31 - (Excerpt.LOOKED_AT - shown),
                    page.length() + 31 + shown);
            assertThat(cut).hasSize(Excerpt.LOOKED_AT);
            assertThat(Excerpt.of(cut)).doesNotContain("5f4d");
        }
    }

    @Test
    void isSaidToBeMissingWhereTheSystemGivesNone() {
        assertThat(HttpFailures.reason(new ClosedChannelException())).isEqualTo("it is closed");
        assertThat(HttpFailures.reason(new IOException())).isEqualTo("the system gives no reason");
    }
}
