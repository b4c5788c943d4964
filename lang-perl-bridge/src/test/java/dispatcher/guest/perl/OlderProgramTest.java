package dispatcher.guest.perl;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.guest.testing.TestRegion;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs written against {@code OpenSim::RemoteControl}, run by the system's perl. */
@Timeout(120)
class OlderProgramTest {
    private static final PerlLanguage PERL = new PerlLanguage();
    /** How such programs begin. */
    private static final String BEGINNING = """
            use strict; use warnings;
            use FindBin; use lib "$FindBin::Bin/lib";
            use OpenSim::RemoteControl; use OpenSim::RemoteControl::Stream; use OpenSim::RemoteControl::Packet;
            use JSON;
            my ($cap, $expires) = split ':', $ENV{OS_REMOTECONTROL_CAP};
            die "expired\\n" if $expires <= time;
            my $rc = OpenSim::RemoteControl::Stream->new(URL => $ENV{OS_REMOTECONTROL_URL}, SCENE => $ENV{OS_REMOTECONTROL_SCENE});
            $rc->{CAPABILITY} = $cap;
            sub show { print to_json($_[0], { canonical => 1 }), "\\n" }
            """;

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        PERL.close();
    }

    private ScriptRun run(String text, String... arguments) {
        return new ScriptRun(PERL, folder.resolve("program.pl"), BEGINNING + text, Policy.TRUSTED, arguments).main();
    }

    private String output(String text) {
        try (ScriptRun run = run(text)) {
            assertThat(run.errors()).isEmpty();
            return run.output();
        }
    }

    @Test
    void seesTheAnswersThatARealServerWrites() {
        assertThat(output("""
                my $asset = '00000000-0000-4000-8000-000000000001';
                show($rc->GetObjectPosition($asset));
                show($rc->SendChatMessage('hello'));
                """)).isEqualTo("""
                {"$type":"ResponseBase","_Message":"no such object","_Success":0}
                {"$type":"ResponseBase","_Message":"","_Success":1}
                """);
    }

    @Test
    void sendsDefaultsAndNumbersAsText() {
        try (ScriptRun run = run("""
                $rc->SendChatMessage('hi', ['95.5', '96.25', '31']);
                $rc->CreateObject('c0ffee00-0000-4000-8000-000000000001', undef, undef, undef, 'Box');
                $rc->SetPartColor('c0ffee00-0000-4000-8000-000000000001', '1', [1, '0.5', 0], '1');
                """)) {
            var requests = run.dispatcher().region().requests();
            assertThat(requests).hasSize(3);
            assertThat(requests.get(0)).isEqualTo(new ChatRequest("hi", new Vector3(95.5, 96.25, 31), null));
            assertThat(requests.get(1)).isInstanceOfSatisfying(CreateObjectRequest.class, create -> {
                assertThat(create.position()).isEqualTo(new Vector3(128, 128, 50));
                assertThat(create.startParameter()).isEqualTo("{}");
                assertThat(create.name()).isEqualTo("Box");
                assertThat(create.description()).isNull();
            });
            assertThat(requests.get(2)).isInstanceOfSatisfying(SetPartColorRequest.class, color -> {
                assertThat(color.linkNum()).isEqualTo(1);
                assertThat(color.alpha()).isEqualTo(1);
            });
        }
    }

    @Test
    void winsOverAnOlderCopyOfTheModules() throws IOException {
        Path old = folder.resolve("lib/OpenSim/RemoteControl");
        Files.createDirectories(old);
        Files.writeString(old.resolve("Stream.pm"), "die 'the old copy was loaded';");
        Files.writeString(folder.resolve("lib/OpenSim/RemoteControl.pm"), "die 'the old copy was loaded';");
        assertThat(output("print $rc->SendChatMessage('hi')->{_Success};")).isEqualTo("1");
    }

    @Test
    void isGivenAStandInForTheCapability() {
        assertThat(output("""
                my $auth = $rc->AuthenticateAvatarByName('Test User', 'secret', 1000);
                print "$auth->{_Success} $auth->{LifeSpan} ", ($auth->{Capability} eq $cap ? 'same' : 'other'), "\\n";
                print $rc->AuthenticateAvatarByName('Test User', 'wrong', 1000)->{_Message}, "\\n";
                print $rc->RenewCapability(20)->{LifeSpan}, "\\n";
                print $rc->RenewCapability(-1)->{_Message}, "\\n";
                """)).isEqualTo("""
                1 300 same
                failed to authenticate user 00000000-0000-0000-0000-000000000000
                20
                lifespan must be greater than 0 -1
                """);
    }

    @Test
    void isRefusedAsARealServerRefuses() {
        assertThat(output("""
                $rc->{SCENE} = 'Other';
                print $rc->SendChatMessage('x')->{_Message}, "\\n";
                $rc->{CAPABILITY} = '00000000-0000-4000-8000-000000000001';
                print $rc->SendChatMessage('x')->{_Message}, "\\n";
                $rc->{CAPABILITY} = $cap; $rc->{SCENE} = $ENV{OS_REMOTECONTROL_SCENE};
                print $rc->SetPartPosition('00000000-0000-4000-8000-000000000001', 0, [])->{_Message}, "\\n";
                print $rc->_PostRequest('RemoteControl', 'RemoteControl.Messages.AddAsset', {})->{_Message}, "\\n";
                print $rc->_PostRequest('Nowhere', 'RemoteControl.Messages.ChatRequest', {})->{_Message}, "\\n";
                """)).isEqualTo("""
                Unauthorized invocation; capability does not authorize access to scene
                Unauthorized invocation; no such capability
                Fatal error; Unable to convert token type EndArray to float
                Fatal error; Error resolving type specified in JSON 'RemoteControl.Messages.AddAsset'. Path '$type', line 1, position 42.
                Unauthorized invocation; capability does not authorize access to message domain
                """);
    }

    @Test
    void isToldThatAnotherRegionIsNotItsOwn() {
        assertThat(output("""
                $rc->{URL} = 'http://localhost:9000/Dispatcher';
                print $rc->SendChatMessage('x')->{_Success}, "\\n";
                $rc->{URL} = 'http://region.example:9000/Dispatcher/';
                eval { $rc->SendChatMessage('x') };
                print $@;
                my $udp = OpenSim::RemoteControl::Packet->new(ENDPOINT => '127.0.0.1:9999');
                eval { $udp->SendChatMessage('x') };
                print $@;
                """))
                .startsWith("1\nMessage transmission failed; http://region.example:9000/Dispatcher/ is not the region")
                .contains("\nMessage transmission failed; 127.0.0.1:9999 is not the region");
    }

    @Test
    void mayUseAnotherRegionThatTheHostAllows() {
        try (ScriptRun run = run("""
                $rc->{URL} = 'http://other.example:9001/Dispatcher/';
                print $rc->SendChatMessage('x')->{_Message}, "\\n";
                $rc->{SCENE} = 'Other Region';
                print $rc->AuthenticateAvatarByName('Test User', 'secret', 60)->{_Success};
                print $rc->SendChatMessage('there')->{_Success};
                my $udp = OpenSim::RemoteControl::Packet->new(ENDPOINT => '127.0.0.1:45326', SCENE => 'Other Region', CAPABILITY => $cap);
                print $udp->SendChatMessage('by datagram')->{_Success};
                """)) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output())
                    .isEqualTo("Unauthorized invocation; capability does not authorize access to scene\n112");
            assertThat(run.dispatcher().region().chat()).containsExactly("there", "by datagram");
        }
    }

    @Test
    void diesWhereNothingWasAnswered() {
        try (ScriptRun run = new ScriptRun(PERL, folder.resolve("silent.pl"), """
                use OpenSim::RemoteControl::Stream;
                %ENV = (%ENV, DISPATCHER_BRIDGE_TOKEN => 'wrong');
                eval { OpenSim::RemoteControl::Stream->new->Info };
                print $@;
                """, Policy.TRUSTED).main()) {
            assertThat(run.output()).startsWith("Message transmission failed; The token is wrong at ");
            assertThat(run.dispatcher().log()).anyMatch(line -> line.contains("The token is wrong."));
        }
    }

    @Test
    void sendsDatagramsAndAsynchronousRequests() {
        try (ScriptRun run = run("""
                my $udp = OpenSim::RemoteControl::Packet->new({ ENDPOINT => $ENV{OS_REMOTECONTROL_UDP}, SCENE => $ENV{OS_REMOTECONTROL_SCENE}, CAPABILITY => $cap });
                show($udp->SendChatMessage('by datagram'));
                $rc->{REQUESTTYPE} = 'async';
                show($rc->SendChatMessage('later'));
                """)) {
            assertThat(run.output()).startsWith("{\"_Success\":2}\n");
            assertThat(run.dispatcher().region().chat()).containsExactly("by datagram", "later");
        }
    }

    @Test
    void worksInForkedProcessesAndThreads() {
        try (ScriptRun run = run("""
                use threads;
                my @children = map { my $n = $_; my $pid = fork; if (!$pid) { $rc->SendChatMessage("child $n") for 1 .. 5; exit 0 } $pid } 1 .. 3;
                my @threads = map { my $n = $_; threads->create(sub { $rc->SendChatMessage("thread $n") for 1 .. 5; 1 }) } 1 .. 3;
                $rc->SendChatMessage('parent') for 1 .. 5;
                waitpid $_, 0 for @children;
                $_->join for @threads;
                print "joined\\n";
                """)) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("joined\n");
            assertThat(run.dispatcher().region().chat()).hasSize(35)
                    .contains("child 1", "child 3", "thread 1", "thread 3", "parent");
        }
    }

    @Test
    void mayCallInASignalHandlerWhileAnotherCallWaits() {
        assertThat(output("""
                use Time::HiRes 'setitimer', 'ITIMER_REAL';
                my $n = 0;
                $SIG{ALRM} = sub { $n += $rc->SendChatMessage('alarm')->{_Success}; setitimer(ITIMER_REAL, 0.001) };
                setitimer(ITIMER_REAL, 0.001);
                my $ok = 0;
                $ok += $rc->SendChatMessage('main')->{_Success} for 1 .. 500;
                $SIG{ALRM} = 'IGNORE';
                print $ok, ' ', $n > 0 ? 'alarms' : 'no alarm';
                """)).isEqualTo("500 alarms");
    }

    @Test
    void isNotGivenThePasswordAndReadsItsOwnInput() {
        assertThat(output("""
                my $line = <STDIN>; chomp $line;
                print exists $ENV{DISPATCHER_PASSWORD} ? 'leaked' : "read $line";
                """)).isEqualTo("read typed");
    }

    @Test
    void letsASubclassCarryTheRequests() {
        assertThat(output("""
                package My::Transport; our @ISA = ('OpenSim::RemoteControl');
                sub _PostRequest { my ($self, $domain, $operation, $params) = @_; return { got => "$domain $operation $params->{Message}" } }
                package main;
                print My::Transport->new->SendChatMessage('hi')->{got};
                """)).isEqualTo("RemoteControl RemoteControl.Messages.ChatRequest hi");
    }

    @Test
    void readsBackTheOctetsThatItSent() {
        assertThat(output("""
                $rc->_PostRequest('RemoteControl', 'RemoteControl.Messages.ChatRequest', { message => "caf\\xc3\\xa9" });
                """)).isEmpty();
        try (ScriptRun run = run("$rc->SendChatMessage(\"caf\\xc3\\xa9\"); $rc->SendChatMessage(\"\\x{263a}\");")) {
            assertThat(run.dispatcher().region().chat()).containsExactly("café", "☺");
        }
    }

    @Test
    void resolvesTheHostNameOfAnEndpoint() {
        try (ScriptRun run = run(
                "$rc->CreateEndPoint('localhost', 7000, 5000); $rc->CreateEndPoint('no-such-host.invalid', 1, 1);")) {
            assertThat(run.dispatcher().region().requests()).extracting(request -> request.toString())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("callbackHost=127.0.0.1"),
                            second -> assertThat(second).contains("callbackHost=no-such-host.invalid"));
        }
    }

    @Test
    void leavesNoEndpointOpen() {
        TestRegion region;
        try (ScriptRun run = run("""
                my $closed = $rc->CreateEndPoint('localhost', 7000, 5000)->{EndPointID};
                $rc->CloseEndPoint($closed);
                print $rc->CreateEndPoint('localhost', 7001, 5000)->{EndPointID};
                kill 'KILL', $$;
                """)) {
            region = run.dispatcher().region();
            assertThat(region.endPoints()).hasSize(1);
        }
        assertThat(region.endPoints()).isEmpty();
    }

    @Test
    void standsInForJson() throws IOException {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty);
        try (ScriptRun run = new ScriptRun(PERL, folder.resolve("json.pl"), """
                BEGIN { @INC = grep { !-e "$_/JSON.pm" || $_ eq $ENV{DISPATCHER_PERL_FALLBACK} } @INC }
                use JSON;
                print to_json({ b => [1, 'x', JSON::true], a => undef }, { canonical => 1 }), "\\n";
                print from_json('{"a":[1,2]}')->{a}[1], decode_json('{"a":3}')->{a}, encode_json([4]), "\\n";
                print JSON->new->canonical->pretty->indent->encode({ c => 1 });
                print $INC{'JSON.pm'} =~ /fallback/ ? "ours\\n" : "theirs\\n";
                """, Policy.TRUSTED).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).startsWith("{\"a\":null,\"b\":[1,\"x\",true]}\n23[4]\n{").endsWith("ours\n");
        }
    }

    @Test
    void runsWithTaintChecks() {
        try (ScriptRun run = new ScriptRun(PERL, folder.resolve("taint.pl"), """
                #!/usr/bin/perl -wT
                use OpenSim::RemoteControl::Stream;
                my ($cap) = split /:/, $ENV{OS_REMOTECONTROL_CAP};
                my $rc = OpenSim::RemoteControl::Stream->new(SCENE => $ENV{OS_REMOTECONTROL_SCENE}, CAPABILITY => $cap);
                print "${^TAINT} ", $rc->SendChatMessage('hi')->{_Success};
                """, Policy.TRUSTED).main()) {
            assertThat(run.errors()).isEmpty();
            assertThat(run.output()).isEqualTo("1 1");
        }
    }

    @Test
    void knowsNothingOfTheRealCapability() {
        UUID shown = UUID.fromString(output("print $cap"));
        assertThat(shown.version()).isEqualTo(4);
    }
}
