package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.host.fault.FaultProxy;
import dispatcher.host.fault.WireFault;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A script's own thread carries its calls while it waits for them. */
@Timeout(120)
class LineTest extends RunTestBase {
    private ScriptRun through(FaultProxy proxy, Consumer<Dispatcher> main) {
        SessionOptions usual = options(region);
        return new ScriptRun(JavaScripts.script(folder, main), options(), log(),
                CompletableFuture.completedFuture(Session
                        .open(SessionOptions.of(proxy.url(), usual.account(), usual.password())
                                .withDomains(usual.domains()))));
    }

    /** Makes calls until the thread has its own connection; gives a question. */
    private static GetObjectPositionRequest used(Dispatcher script) {
        UUID lamp = box(script, "Lamp", new Vector3(10, 20, 30));
        GetObjectPositionRequest question = new GetObjectPositionRequest(lamp);
        for (int n = 0; n < 20; n++) {
            get(script.send(question));
        }
        return question;
    }

    private static CompletableFuture<Thread> answeredOn(Dispatcher script, GetObjectPositionRequest question) {
        return script.send(question).thenApply(_ -> Thread.currentThread());
    }

    @Test
    void aCallThatIsWaitedForIsAnsweredOnIt() throws IOException {
        try (FaultProxy proxy = new FaultProxy(options(region).url())) {
            AtomicReference<Thread> answered = new AtomicReference<>();
            assertThat(through(proxy, script -> {
                var question = used(script);
                answered.set(get(answeredOn(script, question)));
                assertThat(answered).hasValue(Thread.currentThread());
            }).run()).as(this::said).isEqualTo(new Ending.Finished(0));
        }
    }

    @Test
    void timersAndResultsOfOthersAreServedMeanwhile() throws IOException {
        try (FaultProxy proxy = new FaultProxy(options(region).url())) {
            AtomicInteger ticks = new AtomicInteger();
            CompletableFuture<String> other = new CompletableFuture<>();
            List<String> heard = new CopyOnWriteArrayList<>();
            assertThat(through(proxy, script -> {
                var question = used(script);
                proxy.spoilAll(WireFault.LATENCY);
                script.every(Duration.ofMillis(10), () -> {
                    if (ticks.incrementAndGet() == 3) {
                        Thread.ofVirtual().start(() -> other.complete("other"));
                    }
                });
                script.deliver(other, (_, _) -> heard.add("other"));
                script.deliver(answeredOn(script, question), (thread, _) -> {
                    assertThat(thread).isSameAs(Thread.currentThread());
                    heard.add("answer");
                    script.exit(0);
                });
            }).run()).as(this::said).isEqualTo(new Ending.Finished(0));
            assertThat(heard).containsExactly("other", "answer");
        }
    }

    @Test
    void aScriptThatWaitsCanBeStopped() throws Exception {
        try (FaultProxy proxy = new FaultProxy(options(region).url())) {
            CountDownLatch waits = new CountDownLatch(1);
            ScriptRun run = through(proxy, script -> {
                var question = used(script);
                proxy.spoilAll(WireFault.HALF_OPEN);
                CompletableFuture<Thread> answer = answeredOn(script, question);
                waits.countDown();
                get(answer);
            });
            CompletableFuture<Ending> end = run.start();
            assertThat(waits.await(60, TimeUnit.SECONDS)).isTrue();
            proxy.spoilAll(null);
            run.interrupt();
            assertThat(end.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new Ending.Interrupted());
        }
    }
}
