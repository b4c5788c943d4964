package dispatcher.host.jail;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds on a machine that has neither bubblewrap nor control groups. */
class BareJailTest {
    @TempDir
    Path bridge;
    private final Jail jail = new Jail(JailTestBase.LIMITS, Overhead.SMALL,
            new Protection(Set.of(Protection.Part.WATCH)));

    @Test
    void oneThatTakesMemoryIsEnded() throws Exception {
        assertThat(breach("my $s = 'x' x (120 << 20); sleep 30; print 'GAINED'").limit()).isEqualTo(Limit.MEMORY);
    }

    @Test
    void oneThatTakesMoreAddressesThanMemoryCouldEverBeGetsNone() throws Exception {
        Process process = start("$| = 1; my $s = 'x' x (2 << 30); print 'GAINED'");
        assertThat(process.inputReader().lines().toList()).isEmpty();
        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void oneThatTakesTimeIsEnded() throws Exception {
        assertThat(breach("1 while 1").limit()).isEqualTo(Limit.CPU);
    }

    @Test
    void manyProcessesAreEnded() throws Exception {
        assertThat(breach("fork for 1 .. 6; sleep 30").limit()).isEqualTo(Limit.THREADS);
    }

    @Test
    void itSaysThatItDoesNotHold() {
        assertThat(jail.holds()).isFalse();
    }

    private Process start(String program) throws IOException {
        return jail.start(new ProcessBuilder("perl", "-e", program), Set.of(), bridge);
    }

    private Breach breach(String program) throws Exception {
        Process process = start(program);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        JailTestBase.await("all its processes", () -> process.descendants().findAny().isEmpty());
        return jail.breach().orElseThrow();
    }
}
