package dispatcher.guest.python;

import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.Collected;
import dispatcher.guest.testing.ScriptRun;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PythonLifeTest extends PythonScripts {
    @Test
    void languageIsFound() {
        assertThat(ServiceLoader.load(GuestLanguage.class)).singleElement()
                .satisfies(language -> assertThat(language.name()).isEqualTo("python"))
                .satisfies(language -> assertThat(language.extensions()).containsExactly("py"));
    }

    @Test
    void outputIsThereAtOnce() {
        try (ScriptRun run = open("""
                from dispatcher import after
                print("at once")
                after(60, print)
                """)) {
            run.main();
            assertThat(run.output()).isEqualTo("at once\n");
        }
    }

    @Test
    void deletedObjectsKeepNoScriptAlive() {
        try (ScriptRun run = open("""
                from dispatcher import Refused, after, region
                a, b, c, kept = [region.create("box") for _ in range(4)]
                a.on_touch(print)
                b.on_move(print)
                c.on_touch(print)
                handler = kept.on_touch(print)
                a.delete()
                region.delete(b.id)
                region.call("DeleteBulkObjectsRequest", ObjectIDs=[c])
                try:
                    a.delete()
                except Refused as e:
                    print(e.kind)

                @after(0.01)
                def last():
                    print("last")
                    handler.cancel()
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().registrations()).isZero();
            assertThat(run.output()).isEqualTo("Refused\nlast\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "while True: pass",
            "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
            "import time\ntime.sleep(1000)",
            "import time\ntime.sleep(1000.5)",
            "import time\nwhile True: time.sleep(0.3)",
    })
    void cancelCutsOff(String loop) throws InterruptedException {
        try (ScriptRun run = open("from dispatcher import log\nlog('begun')\n" + loop + "\n")) {
            Thread canceller = cancelWhenLogged(run, "INFO begun");
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class)
                    .hasMessageEndingWith("hello.py: The script was stopped.");
            canceller.join();
        }
    }

    @Test
    void cancelFreesAScriptThatWaitsForTheRegion() throws InterruptedException {
        try (ScriptRun run = open("""
                from dispatcher import log, region
                log("begun")
                try:
                    region.say("hello")
                finally:
                    log("freed")
                """)) {
            run.dispatcher().fallSilent();
            Thread canceller = cancelWhenLogged(run, "INFO begun");
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class)
                    .hasMessageEndingWith("The script was stopped.");
            canceller.join();
        }
    }

    /** A pipe that says nothing: a read of it heeds no interrupt, like one of a terminal. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void cancelFreesAScriptThatWaitsForInput(Policy policy) throws Exception {
        Process silent = new ProcessBuilder("cat").start();
        CountDownLatch reading = new CountDownLatch(1);
        try (ScriptRun run = new ScriptRun(PYTHON, folder.resolve("hello.py"), "print(input())\n", policy,
                told(silent.getInputStream(), reading))) {
            Thread canceller = Thread.ofPlatform().daemon().start(() -> {
                assertThatNoException().isThrownBy(reading::await);
                run.script().cancel();
            });
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class)
                    .hasMessageEndingWith("The script was stopped.");
            canceller.join();
            assertThat(run.output()).isEmpty();
        } finally {
            silent.destroy();
        }
    }

    private static InputStream told(InputStream in, CountDownLatch reading) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                reading.countDown();
                return super.read(bytes, start, length);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void closedScriptsAreCollected(Policy policy) {
        Collected<GuestScript> scripts = new Collected<>();
        for (int i = 0; i < 25; i++) {
            try (ScriptRun run = open(policy, """
                    from dispatcher import region, every
                    lamp = region.create("box")
                    data = [0] * 100_000
                    every(60, lambda: data)
                    """)) {
                run.main();
                scripts.add(run.script());
            }
        }
        assertThat(scripts.leftAfterCollection()).isZero();
    }

    private static Thread cancelWhenLogged(ScriptRun run, String line) {
        return Thread.ofPlatform().daemon().start(() -> {
            while (!run.dispatcher().log().contains(line)) {
                LockSupport.parkNanos(1_000_000);
            }
            run.script().cancel();
        });
    }
}
