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

    @Test
    void isSaidToBeMissingWhereTheSystemGivesNone() {
        assertThat(HttpFailures.reason(new ClosedChannelException())).isEqualTo("it is closed");
        assertThat(HttpFailures.reason(new IOException())).isEqualTo("the system gives no reason");
    }
}
