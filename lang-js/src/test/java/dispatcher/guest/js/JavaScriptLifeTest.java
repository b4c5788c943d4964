package dispatcher.guest.js;

import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.Collected;
import dispatcher.guest.testing.ScriptRun;
import java.util.ServiceLoader;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JavaScriptLifeTest extends JavaScriptScripts {
    @Test
    void languageIsFound() {
        assertThat(ServiceLoader.load(GuestLanguage.class)).singleElement()
                .satisfies(language -> assertThat(language.name()).isEqualTo("javascript"))
                .satisfies(language -> assertThat(language.extensions()).containsExactlyInAnyOrder("js", "mjs", "ts",
                        "mts"));
    }

    @Test
    void outputIsThereAtOnce() {
        try (ScriptRun run = open("""
                import { after } from 'dispatcher';
                console.log('at once');
                after(60, () => {});
                """)) {
            run.main();
            assertThat(run.output()).isEqualTo("at once\n");
        }
    }

    @Test
    void deletedObjectsKeepNoScriptAlive() {
        try (ScriptRun run = open("""
                import { after, region } from 'dispatcher';
                const [a, b, c, kept] = await Promise.all([1, 2, 3, 4].map(() => region.create('box')));
                await a.onTouch(() => {});
                await b.onMove(() => {});
                c.onTouch(() => console.log('never'));
                const handler = await kept.onTouch(() => {});
                await Promise.all([a.delete(), region.delete(b.id)]);
                await region.call('DeleteBulkObjectsRequest', { ObjectIDs: [c.id] });
                await region.delete(a).catch(e => console.log(e.kind));
                after(0.01, () => { console.log('last'); handler.cancel(); });
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().registrations()).isZero();
            assertThat(run.output()).isEqualTo("Refused\nlast\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "while (true) {}",
            "while (true) { try { while (true) {} } catch {} finally { while (true) {} } }",
            "const again = () => Promise.resolve().then(again); again(); await new Promise(() => {});"
    })
    void cancelCutsOff(String loop) throws InterruptedException {
        try (ScriptRun run = open("import { log } from 'dispatcher';\nlog('begun');\n" + loop + "\n")) {
            Thread canceller = Thread.ofPlatform().daemon().start(() -> {
                while (!run.dispatcher().log().contains("INFO begun")) {
                    LockSupport.parkNanos(1_000_000);
                }
                run.script().cancel();
            });
            assertThatThrownBy(run::main).isInstanceOf(ScriptException.class)
                    .hasMessageEndingWith("hello.js: The script was stopped.");
            canceller.join();
        }
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void closedScriptsAreCollected(Policy policy) {
        Collected<GuestScript> scripts = new Collected<>();
        for (int i = 0; i < 50; i++) {
            try (ScriptRun run = open(policy, """
                    import { every, region } from 'dispatcher';
                    const lamp = await region.create('box');
                    const data = new Array(100_000).fill(1);
                    every(60, () => data.length);
                    """)) {
                run.main();
                scripts.add(run.script());
            }
        }
        assertThat(scripts.leftAfterCollection()).isZero();
    }
}
