package dispatcher.host.region.security;

import dispatcher.host.region.config.Directives;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Seen on a real server: a capability lives as long as it is used, and the dead are found once a minute at most. */
class CapabilitiesTest {
    private final AtomicLong clock = new AtomicLong();
    private final Capabilities capabilities = new Capabilities(clock::get);

    @Test
    void outlivesItsLifeUntilSomebodyLooks() {
        UUID used = create(1);
        UUID unused = create(1);
        capabilities.use(used);

        pass(Duration.ofSeconds(5));
        assertThat(capabilities.use(used)).isPresent();

        pass(Duration.ofSeconds(70));
        assertThat(capabilities.use(unused)).isEmpty();
    }

    @Test
    void livesOnWhileItIsUsed() {
        UUID id = create(10);

        for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(3));
            assertThat(capabilities.use(id)).isPresent();
        }
    }

    @Test
    void opensItsDomainsAndMasterAllButTheOperators() {
        assertThat(capabilities.create(account(Account.Standing.OWNER, 0), "S", List.of("MASTER"), 1).orElseThrow())
                .matches(c -> c.opens("Dispatcher") && c.opens("RemoteControl") && !c.opens("Simulator"));
        assertThat(capabilities.create(account(Account.Standing.OWNER, 0), "S", List.of("Simulator"), 1).orElseThrow())
                .matches(c -> c.opens("Dispatcher") && !c.opens("RemoteControl") && c.opens("Simulator"));
    }

    @Test
    void areNotMadeWithoutEnd() {
        for (int i = 0; i < 100_000; i++) {
            create(300);
        }

        assertThat(capabilities.create(account(Account.Standing.OWNER, 0), "S", List.of(), 300)).isEmpty();
        pass(Duration.ofSeconds(301));
        assertThat(capabilities.create(account(Account.Standing.OWNER, 0), "S", List.of(), 300)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"OWNER,0,true", "MANAGER,0,true", "NONE,0,false", "NONE,256,true", "NONE,255,false"})
    void gridManagersMayWhereTheDirectivesSaySo(Account.Standing standing, int level, boolean may) {
        Directives all = new Directives(null, "/", 3000, 2, true, false, null, true, true, 256, 300, true, "R");

        assertThat(new Rights(all).mayUse(account(standing, level))).isEqualTo(may);
    }

    @Test
    void managersMayNotWhereTheDirectivesForbidIt() {
        Directives strict = new Directives(null, "/", 3000, 2, true, false, null, false, false, 256, 300, true, "R");

        assertThat(new Rights(strict).mayUse(account(Account.Standing.MANAGER, 1000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "0x7f000001", "2130706433", "127.0.0.1", "0177.0.0.1"})
    void readsAddressesInAllTheirForms(String text) {
        assertThat(Addresses.parse(text).orElseThrow().getHostAddress()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", " 127.0.0.1 ", "127.0.0.1:80", "", "1.2.3.4.5", "256.0.0.1", "-1", "example.org"})
    void readsNoNamesForAddresses(String text) {
        assertThat(Addresses.parse(text)).isEmpty();
    }

    @Test
    void letsNobodyInWhereAddressesAreFilteredAndNoneIsNamed() throws java.net.UnknownHostException {
        var address = java.net.InetAddress.getByName("127.0.0.1");

        assertThat(new AddressFilter(filtering(null)).accepts(address)).isFalse();
        assertThat(new AddressFilter(filtering("^10\\.")).accepts(address)).isFalse();
        assertThat(new AddressFilter(filtering("^127\\.")).accepts(address)).isTrue();
        assertThat(new AddressFilter(Directives.standard()).accepts(address)).isTrue();
    }

    private static Directives filtering(@org.jspecify.annotations.Nullable String pattern) {
        return new Directives(null, "/", 3000, 2, true, true, pattern, true, false, 256, 300, true, "R");
    }

    private UUID create(int lifeSpan) {
        return capabilities.create(account(Account.Standing.OWNER, 0), "S", List.of(), lifeSpan).orElseThrow().id();
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static Account account(Account.Standing standing, int level) {
        return new Account(UUID.randomUUID(), "A", "B", null, "p", standing, level);
    }
}
