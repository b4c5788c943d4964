package dispatcher.host.jail;

import com.sun.net.httpserver.HttpServer;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** What a process in a jail cannot do; each does it outside of one. */
class JailTest extends JailTestBase {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String OPEN = "my $f; open($f, '<', '%s') and print 'GAINED ', <$f>; print 'done';";

    @Test
    void itReadsWhatItIsGiven() throws Exception {
        Files.writeString(readable.resolve("given"), "text");
        assertThat(perl(OPEN.formatted(readable.resolve("given"))).output()).isEqualTo("GAINED textdone");
        assertThat(shell("echo x >" + readable.resolve("given") + "; echo $?").output()).contains("Read-only");
        assertThat(Files.readString(readable.resolve("given"))).isEqualTo("text");
    }

    @Test
    void itReadsNoOtherFiles(@TempDir Path other) throws Exception {
        Path secret = Files.writeString(other.resolve("secret"), "secret");
        Files.createSymbolicLink(readable.resolve("link"), secret);
        for (String file : new String[]{secret.toString(), readable.resolve("link").toString(), "/etc/passwd",
                "/proc/1/root" + secret, "/proc/" + ProcessHandle.current().pid() + "/environ"}) {
            assertThat(perl(OPEN.formatted(file)).output()).as(file).isEqualTo("done");
        }
        assertThat(shell("ls /").output().split("\n")).doesNotContain("home", "root", "etc/passwd", "var");
    }

    @Test
    void itSeesNothingOfTheEnvironment() throws Exception {
        var builder = new ProcessBuilder("/usr/bin/env").redirectErrorStream(true);
        builder.environment().put("GIVEN", "1");
        Process process = jail().start(builder, Set.of(), bridge);
        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines().map(line -> line.substring(0, line.indexOf('='))))
                .containsExactlyInAnyOrder("GIVEN", "PATH", "HOME", "LANG", "PWD");
    }

    @Test
    void itHasNoNetwork() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String connect = "use IO::Socket::INET; my $s = IO::Socket::INET->new(PeerAddr => '127.0.0.1:"
                + server.getAddress().getPort() + "', Timeout => 5); print $s ? 'GAINED' : 'none';";
        assertThat(new ProcessBuilder("perl", "-e", connect).start().inputReader().readLine()).isEqualTo("GAINED");
        assertThat(perl(connect).output()).isEqualTo("none");
        server.stop(0);
    }

    @Test
    void itOpensNoSocketsThatKnowNoNamespaces() throws Exception {
        // 40: to the machine that hosts a virtual machine; 16: to the kernel.
        String open = "for my $f (40, 16, 17) { my $s; socket($s, $f, 2, 0) and print 'GAINED'; print $!{EAFNOSUPPORT} ? 'no ' : 'other ' }";
        assertThat(perl(open).output()).isEqualTo("no no no ");
    }

    @Test
    void itCannotHoldMemoryThatNoProcessHolds() throws Exception {
        String hold = "print defined shmget(0, 1 << 20, 0600) ? 'GAINED' : $!{EPERM} ? 'refused' : $!;";
        assertThat(new ProcessBuilder("perl", "-e", hold).start().inputReader().readLine()).isEqualTo("GAINED");
        assertThat(perl(hold).output()).isEqualTo("refused");
    }

    @Test
    void itHasNoPrivileges() throws Exception {
        assertThat(shell("grep -E 'CapEff|CapBnd|NoNewPrivs|Seccomp:' /proc/self/status").output().split("\\s+"))
                .containsExactly("CapEff:", "0000000000000000", "CapBnd:", "0000000000000000", "NoNewPrivs:", "1",
                        "Seccomp:", "2");
        assertThat(perl("for ('/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/dev/x', '/x', '/usr/x') "
                + "{ my $f; open($f, '>>', $_) and print \"GAINED $_\" } print 'done'").output()).isEqualTo("done");
        assertThat(shell("unshare -Ur true || echo none").output()).contains("none");
    }

    @Test
    void itSeesNoOtherProcesses() throws Exception {
        long pid = ProcessHandle.current().pid();
        assertThat(perl("print kill(0, " + pid + ") ? 'GAINED' : 'none'").output()).isEqualTo("none");
        assertThat(shell("ls -d /proc/[0-9]* | wc -l").output().strip()).matches("[1-6]");
    }

    @Test
    void whatItWritesIsBounded() throws Exception {
        for (String folder : new String[]{"/tmp", "/dev/shm"}) {
            String fill = "my $n = 0; for my $i (1 .. 100) { my $f; open($f, '>', \"" + folder
                    + "/$i\") or last; (syswrite($f, 'x' x (1 << 20)) // 0) == 1 << 20 or last; $n++ } print $n";
            assertThat(Integer.parseInt(perl(fill).output())).as(folder).isBetween(10, 16);
        }
    }

    @Test
    void oneThatTakesMemoryIsEnded() throws Exception {
        assertThat(breach(perl("my @a; push @a, 'x' x (1 << 20) for 1 .. 4000; print 'GAINED'")))
                .extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void manyThatTakeMemoryTogetherAreEnded() throws Exception {
        assertThat(breach(perl("fork for 1 .. 3; my $s = 'x' x (30 << 20); sleep 30; print 'GAINED'")))
                .extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void oneThatTakesTimeIsEnded() throws Exception {
        Breach breach = breach(perl("1 while 1; print 'GAINED'"));
        assertThat(breach.limit()).isEqualTo(Limit.CPU);
        assertThat(breach.reached()).isBetween(breach.allowed(), 2 * breach.allowed());
        assertThat(breach.sentence()).startsWith("limit cpu: 2").endsWith(" s of 2 s");
    }

    @Test
    void timeIsCountedOverManyShortProcesses() throws Exception {
        String many = "$SIG{CHLD} = 'IGNORE'; while (1) { if (fork) { select undef, undef, undef, .01 } "
                + "else { 1 for 1 .. 1e7; exit } }";
        assertThat(breach(perl(LIMITS.with(Limit.THREADS, "none"), many)).limit()).isEqualTo(Limit.CPU);
    }

    @Test
    void aForkBombIsContained() throws Exception {
        Ran bomb = perl("while (1) { fork }");
        assertThat(breach(bomb).limit()).isEqualTo(Limit.THREADS);
    }

    /** Root's own processes are not counted: without control groups, nothing would stop them in time. */
    @Test
    void aForkBombIsContainedByTheUsersOwnLimitUnlessThatIsRoot() throws Exception {
        Jail bare = new Jail(LIMITS, Overhead.SMALL, Protection.ofThisMachine().without(Protection.Part.MEMORY,
                Protection.Part.PROCESSES, Protection.Part.CPU));
        assertThat(bare.holds()).isEqualTo(!isRoot());
        assumeFalse(isRoot(), "root's processes are not counted");
        Process bomb = bare.start(new ProcessBuilder("perl", "-e",
                "while (defined(my $p = fork)) { exec 'sleep 3' unless $p } print 'refused'"), Set.of(), bridge);
        assertThat(bomb.inputReader().readLine()).isEqualTo("refused");
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    @Test
    void nothingIsLeftOfIt() throws Exception {
        Process process = start("/bin/sh", "-c", "(setsid sleep 300 &) ; (sleep 300 &) ; echo ready; sleep 300");
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        await("its processes", () -> process.descendants().count() >= 4);
        var processes = process.descendants().toList();
        assertThat(groups()).isNotEmpty();
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        await("its processes are gone", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
        await("its groups are gone", () -> groups().isEmpty());
        assertThat(jail().breach()).isEmpty();
    }

    @Test
    void itsUseIsTold() throws Exception {
        Process process = start("perl", "-e", "$| = 1; my $s = 'x' x (20 << 20); print \"ready\\n\"; 1 while 1");
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        await("its use", () -> jail().usage().orElseThrow().memory() > 20 << 20
                && jail().usage().orElseThrow().cpu().compareTo(SECOND) > 0
                && jail().usage().orElseThrow().threads() >= 3);
        jail().begin(LIMITS);
        assertThat(jail().usage().orElseThrow().cpu()).isLessThan(SECOND);
    }

    private static Breach breach(Ran ran) {
        assertThat(ran.output()).doesNotContain("GAINED");
        assertThat(ran.status()).isNotZero();
        return ran.jail().breach().orElseThrow(() -> new AssertionError(ran.output()));
    }
}
