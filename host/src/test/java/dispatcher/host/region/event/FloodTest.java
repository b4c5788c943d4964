package dispatcher.host.region.event;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Endpoints and registrations are bounded, and what was taken is given back. */
class FloodTest {
    private static final InetSocketAddress SOMEWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
    private static final int SHORTEST = 3000;

    private final AtomicLong now = new AtomicLong();
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final CallbackSender sender;
    private final Subscriptions subscriptions;
    private final EndPoints endPoints;

    FloodTest() throws IOException {
        sender = new CallbackSender(group, null);
        subscriptions = new Subscriptions(sender);
        endPoints = new EndPoints(SHORTEST, now::get, subscriptions::remove);
    }

    @AfterEach
    void stop() throws IOException {
        sender.close();
        group.shutdownGracefully();
    }

    @Test
    void endPointsAreBoundedUntilSomeLapse() {
        int made = 0;
        while (endPoints.create(SOMEWHERE, 0).isPresent()) {
            made++;
            assertThat(made).isLessThanOrEqualTo(10_000);
        }
        now.addAndGet(SHORTEST * 2_000_000L);
        endPoints.closeDead();
        assertThat(endPoints.create(SOMEWHERE, 0)).isPresent();
    }

    @Test
    void registrationsForAnObjectAreBoundedUntilTheirEndPointCloses() {
        EndPoint endPoint = endPoints.create(SOMEWHERE, 0).orElseThrow();
        UUID lamp = new UUID(1, 1);
        int made = 0;
        while (subscriptions.add(lamp, UUID.randomUUID(), endPoint, true)) {
            made++;
            assertThat(made).isLessThanOrEqualTo(1_000);
        }
        endPoints.close(endPoint);
        EndPoint next = endPoints.create(SOMEWHERE, 0).orElseThrow();
        assertThat(subscriptions.add(lamp, UUID.randomUUID(), next, true)).isTrue();
    }
}
