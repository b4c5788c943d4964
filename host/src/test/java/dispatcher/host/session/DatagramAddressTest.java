package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatagramAddressTest {
    private static final URI NEAR = URI.create("http://127.0.0.1:9000/Dispatcher/");
    private static final URI FAR = URI.create("http://192.0.2.7:9000/Dispatcher/");

    @ParameterizedTest
    @CsvSource({
            "127.0.0.1:45325, 127.0.0.1",
            "0.0.0.0:45325, 127.0.0.1",
            ":45325, 127.0.0.1",
            "no-such-host.invalid:45325, 127.0.0.1",
            "192.0.2.9:45325, 192.0.2.9",
            "[::]:45325, 127.0.0.1"})
    void theNamedHostIsTakenWhereItCanBeMeant(String named, String host) {
        assertThat(DatagramAddress.of(named, NEAR)).isEqualTo(new InetSocketAddress(host, 45_325));
    }

    @Test
    void aRegionElsewhereCannotMeanThisMachine() {
        assertThat(DatagramAddress.of("127.0.0.1:45325", FAR)).isEqualTo(new InetSocketAddress("192.0.2.7", 45_325));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:0", "127.0.0.1:70000"})
    void withoutAPortThereAreNoDatagrams(@Nullable String named) {
        assertThatThrownBy(() -> DatagramAddress.of(named, NEAR)).isInstanceOf(DispatcherException.class)
                .hasMessageContaining("address for datagrams");
    }
}
