package dispatcher.host.view.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a browser may say nothing, by a clock that the test sets. */
class SocketHandlerTest {
    private final List<String> told = new ArrayList<>();
    private final EmbeddedChannel channel = new EmbeddedChannel();

    @BeforeEach
    void open() {
        channel.freezeTime();
        channel.pipeline().addLast(PageServer.watch(PageServer.SILENCE), new SocketHandler(new Kept()));
    }

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
    }

    @Test
    void aSilentBrowserIsAskedAndThenSentAway() {
        pass(19);
        assertThat(asked()).isFalse();
        pass(2);
        assertThat(asked()).isTrue();
        pass(18);
        assertThat(channel.isOpen()).isTrue();
        assertThat(told).isEmpty();
        pass(3);
        assertThat(channel.isOpen()).isFalse();
        assertThat(told).containsExactly("left");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLivesStays(boolean answers) {
        for (int i = 0; i < 20; i++) {
            pass(21);
            assertThat(asked()).isTrue();
            WebSocketFrame sign = answers
                    ? new PongWebSocketFrame(Unpooled.EMPTY_BUFFER)
                    : new TextWebSocketFrame("here");
            channel.writeInbound(sign);
        }
        assertThat(channel.isOpen()).isTrue();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runPendingTasks();
    }

    private boolean asked() {
        Object sent = channel.readOutbound();
        ReferenceCountUtil.release(sent);
        return sent instanceof PingWebSocketFrame;
    }

    private final class Kept implements Visitor {
        @Override
        public void said(String text) {
            told.add(text);
        }

        @Override
        public void free() {}

        @Override
        public void left() {
            told.add("left");
        }
    }
}
