package dispatcher.host.isolation;

import dispatcher.failure.DispatcherException;
import dispatcher.guest.Policy;
import dispatcher.host.fence.Fence;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.script.Ending;
import dispatcher.host.script.Isolation;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Perl programs that nobody has read, against a built-in region. */
@Timeout(120)
class IsolatedProgramTest {
    private static final Isolation NO_WORKERS = (_, _, _) -> {
        throw new AssertionError("A program needs no worker");
    };

    @TempDir
    Path folder = Path.of("");
    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Protection protection = Protection.ofThisMachine();

    @AfterEach
    void closeRegion() {
        region.close();
    }

    @Test
    void itWorksWithItsRegionAndReadsItsFolder() throws Exception {
        Files.writeString(folder.resolve("Lamp.pm"), "package Lamp; sub name { 'Lamp' } 1;");
        Ending ending = run("""
                use strict; use warnings; use lib '.'; use Dispatcher; use Lamp;
                my $lamp = $region->create(box => name => Lamp::name(), position => [128, 128, 25]);
                print $lamp->name, " stands, ", scalar(@ARGV), " arguments\\n";
                exit 3;
                """, Limits.standard(Policy.ISOLATED));
        assertThat(said()).contains("INFO test: Isolated by ");
        assertThat(ending).isEqualTo(new Ending.Finished(3));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Lamp stands, 1 arguments\n");
    }

    @Test
    void itReadsNothingElseAndKnowsNoPassword() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "secret");
        run("use Dispatcher; print 'GAINED file' if -e '" + secret + "' or -e '/etc/passwd' or -e '" + Path.of("")
                .toAbsolutePath() + "'; print \"GAINED $_\\n\" for grep { /HOME=|PASS|USER/ && !m{=/tmp$} } "
                + "map { \"$_=$ENV{$_}\" } keys %ENV; print 'done'", Limits.standard(Policy.ISOLATED));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("done");
        Files.delete(secret);
    }

    @Test
    void oneThatBreaksALimitIsToldInOneLine() throws Exception {
        Ending ending = run("my @a; push @a, 'x' x (1 << 20) while 1;",
                Limits.standard(Policy.ISOLATED).with(Limit.MEMORY, "64MiB"));
        assertThat(ending).isInstanceOfSatisfying(Ending.Limited.class,
                limited -> assertThat(limited.breach().limit()).isEqualTo(Limit.MEMORY));
        assertThat(said().lines().filter(line -> line.contains("limit memory: "))).hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("ERROR test: limit memory: ").endsWith(" of 64 MiB"));
        assertThat(said()).doesNotContain("dispatcher.host", "Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "handler-time=500ms | after(0.01, sub { sleep 100 }); Dispatcher->run;",
            "handler-cpu=400ms | after(0.01, sub { 1 while 1 }); Dispatcher->run;",
            "handler-time=500ms | every(0.01, sub { select undef, undef, undef, 0.01; sleep 100 if $n++ > 30 }); Dispatcher->run;",
            "calls-in-flight=20 | my $b = Dispatcher::Bridge->own; $b->tell('call', q(,\"message\":\"InfoRequest\")) for 1 .. 20000;",
            "calls=20 | $region->say('x') for 1 .. 1000;",
            "timers=20 | after(60, sub { }) for 1 .. 1000; Dispatcher->run;",
            "message-size=20KiB | $region->say('x' x 1000000);",
            "output=20KiB | print 'x' x 1000 for 1 .. 1000;"})
    void ofALimitOneLineIsToldAndNothingMore(String limit, String code) throws Exception {
        String[] parts = limit.split("=", 2);
        Ending ending = run("use Dispatcher; $SIG{__DIE__} = sub { CORE::exit(9) }; " + code,
                Limits.standard(Policy.ISOLATED).with(Limit.named(parts[0]).orElseThrow(), parts[1]));
        assertThat(ending).as(this::said).isInstanceOfSatisfying(Ending.Limited.class,
                limited -> assertThat(limited.breach().limit().key()).isEqualTo(parts[0]));
        assertThat(said().lines().filter(line -> !line.contains("Isolated by "))).singleElement().asString()
                .matches("\\S+ ERROR test: limit " + parts[0] + ": .+ of .+");
    }

    @Test
    void mainCodeIsNoHandlerThoughEventsWaitForIt() throws Exception {
        Ending ending = run("use Dispatcher; after(0.01, sub { print 'late' }); sleep 2; Dispatcher->run;",
                Limits.standard(Policy.ISOLATED).with(Limit.HANDLER_TIME, "500ms"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("late");
    }

    @Test
    void itMayTidyUpWhenItIsStopped() throws Exception {
        ScriptRun run = prepared("$| = 1; my $run = 1; $SIG{INT} = sub { $run = 0 }; print \"ready\\n\"; "
                + "select undef, undef, undef, 0.05 while $run; print \"tidied up\\n\"; exit 7;",
                Limits.standard(Policy.ISOLATED));
        CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(run::run);
        while (!out.toString(StandardCharsets.UTF_8).contains("ready") || run.usage().memory() == 0) {
            assertThat(ending).isNotDone();
            LockSupport.parkNanos(1_000_000);
        }
        run.interrupt();
        assertThat(ending.join()).isEqualTo(new Ending.Interrupted());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ready\ntidied up\n");
    }

    @Test
    void itIsRefusedWhereIsolationIsRequiredAndMissing() throws Exception {
        Isolation required = new MachineIsolation(() -> protection.without(Protection.Part.NAMESPACES), true,
                NO_WORKERS);
        assertThatExceptionOfType(DispatcherException.class)
                .isThrownBy(prepared("exit", Limits.standard(Policy.ISOLATED), required)::run)
                .withMessageContaining("missing: namespaces");
    }

    private Ending run(String program, Limits limits) throws Exception {
        return prepared(program, limits).run();
    }

    private ScriptRun prepared(String program, Limits limits) throws Exception {
        return prepared(program, limits, new MachineIsolation(() -> protection, false, NO_WORKERS));
    }

    private ScriptRun prepared(String program, Limits limits, Isolation isolation) throws Exception {
        assumeTrue(protection.has(Protection.Part.NAMESPACES), "bubblewrap works here");
        ScriptOptions options = new ScriptOptions(List.of("one"), Policy.ISOLATED, false, limits, Reaction.STOP,
                Fence.OPEN, _ -> Optional.empty(), folder.resolve("store.db"),
                isolation);
        return new ScriptRun(script(program), options,
                new ScriptLog("test", new PrintStream(said, true, StandardCharsets.UTF_8), false),
                CompletableFuture.completedFuture(session()),
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintStream(said, true)), null);
    }

    private ScriptFile script(String program) throws Exception {
        return ScriptFile.read(Files.writeString(folder.resolve("program.pl"), program));
    }

    private Session session() {
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password())));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
