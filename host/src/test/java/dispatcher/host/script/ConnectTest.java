package dispatcher.host.script;

import dispatcher.binding.RegionBinding;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** A script with several regions. */
class ConnectTest extends RunTestBase {
    private static final Vector3 PLACE = new Vector3(10, 20, 30);

    private Region other(String name) {
        Region other = region(RegionOptions.standard().withScene("Other Region").withPort(0).withUdpPort(0));
        allowed.put(name, options(other));
        allowed.put(other.url(), options(other));
        return other;
    }

    @Test
    void anAllowedRegionIsTheSameOneByEveryName() {
        Region other = other("harbour");
        assertThat(run(script -> {
            RegionBinding harbour = get(script.connect("harbour"));
            assertThat(harbour).isNotSameAs(script).isSameAs(get(script.connect("harbour")))
                    .isSameAs(get(script.connect(other.url())));
            assertThat(harbour.scene()).isEqualTo("Other Region");
            assertThat(script.scene()).isEqualTo("Dispatcher Region");
            box(harbour, "Buoy", PLACE);
            assertThat(found(harbour)).hasSize(1);
            assertThat(found(script)).isEmpty();
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(objects(other)).hasSize(1);
    }

    @Test
    void manyWhoAskAtOnceGetTheSameOne() {
        other("harbour");
        assertThat(run(script -> {
            List<CompletableFuture<RegionBinding>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(script.connect("harbour"));
            }
            RegionBinding first = get(all.getFirst());
            assertThat(all).allSatisfy(each -> assertThat(get(each)).isSameAs(first));
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void theScriptsOwnRegionIsItself() {
        assertThat(run(script -> {
            assertThat(get(script.connect(region.url()))).isSameAs(script);
            assertThat(get(script.connect("127.0.0.1:" + region.port()))).isSameAs(script);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void whatIsNotAllowedIsDenied() {
        Region other = region();
        assertThat(run(script -> {
            for (String name : List.of("harbour", other.url())) {
                var failure = failure(() -> get(script.connect(name)));
                assertThat(failure.kind()).isEqualTo(FailureKind.DENIED);
                assertThat(failure.explanation()).isEqualTo("This script may not connect to " + name
                        + ". Whoever runs it has to allow that: run --allow-region " + name
                        + ", or allow-region in the script's settings.");
            }
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void aRegionThatDoesNotAnswerMayAnswerTheNextTime() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RegionOptions later = RegionOptions.standard().withPort(port).withUdpPort(0);
        allowed.put("later", SessionOptions.of(RegionUrl.of("127.0.0.1:" + port), options(region).account(),
                Password.of(later.firstAccount().password())));
        assertThat(run(script -> {
            assertThat(failure(() -> get(script.connect("later"))).kind()).isEqualTo(FailureKind.UNREACHABLE);
            region(later);
            assertThat(get(script.connect("later")).scene()).isEqualTo("Dispatcher Region");
        })).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void aWrongPasswordIsTold() {
        Region other = region();
        SessionOptions good = options(other);
        allowed.put("other", SessionOptions.of(good.url(), good.account(), Password.of("wrong")));
        assertThat(run(script -> assertThat(failure(() -> get(script.connect("other"))).kind())
                .isEqualTo(FailureKind.NOT_AUTHORIZED))).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void eachRegionTellsItsOwnEventsOnTheOneLoop() {
        other("harbour");
        List<String> heard = new ArrayList<>();
        assertThat(run(script -> {
            Thread loop = Thread.currentThread();
            RegionBinding harbour = get(script.connect("harbour"));
            for (RegionBinding in : List.of(harbour, script)) {
                var box = box(in, "Box", PLACE);
                get(in.onUpdate(List.of(box), move -> {
                    assertThat(Thread.currentThread()).isSameAs(loop);
                    heard.add(in.scene());
                    if (heard.size() == 2) {
                        script.exit(0);
                    }
                }));
                get(in.send(new SetObjectPositionRequest(box, new Vector3(1, 2, 33))));
            }
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(heard).containsExactlyInAnyOrder("Other Region", "Dispatcher Region");
    }

    @Test
    void cleanDeletesWhatTheScriptMadeThereToo() {
        Region other = other("harbour");
        clean = true;
        assertThat(run(script -> {
            box(get(script.connect("harbour")), "Buoy", PLACE);
            box(script, "Lamp", PLACE);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(objects(other)).isEmpty();
        assertThat(objects(region)).isEmpty();
    }

    @Test
    void anInterruptedScriptLeavesThemToo() {
        Region other = other("harbour");
        clean = true;
        CompletableFuture<Void> ready = new CompletableFuture<>();
        ScriptRun run = prepared(script -> {
            box(get(script.connect("harbour")), "Buoy", PLACE);
            ready.complete(null);
            get(new CompletableFuture<>());
        });
        CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(run::run);
        ready.orTimeout(60, TimeUnit.SECONDS).join();
        run.interrupt();
        assertThat(ending.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(new Ending.Interrupted());
        assertThat(objects(other)).isEmpty();
    }

    @Test
    void aScriptThatWaitsForASilentRegionCanBeInterrupted() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            allowed.put("silent", SessionOptions.of(RegionUrl.of("127.0.0.1:" + silent.getLocalPort()),
                    options(region).account(), Password.of("x")));
            ScriptRun run = prepared(script -> get(script.connect("silent")));
            CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(run::run);
            requireNonNull(silent.accept());
            run.interrupt();
            assertThat(ending.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(new Ending.Interrupted());
        }
    }

    @Test
    void aScriptThatIsEndingConnectsToNothing() {
        other("harbour");
        List<dispatcher.binding.Dispatcher> kept = new ArrayList<>();
        run(kept::add);
        assertThat(failure(() -> get(kept.getFirst().connect("harbour"))).kind()).isEqualTo(FailureKind.DENIED);
    }
}
