package dispatcher.guest.js;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptScriptTest {
    private static final JavaScriptLanguage JAVASCRIPT = new JavaScriptLanguage();

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        JAVASCRIPT.close();
    }

    private ScriptRun open(String text, String... arguments) {
        return new ScriptRun(JAVASCRIPT, folder.resolve("hello.mjs"), text, Policy.CONSTRAINED, arguments);
    }

    @Test
    void touchLampRuns() {
        try (ScriptRun run = open("""
                import { region, every, log } from 'dispatcher';

                const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'white' });
                lamp.onTouch(async touch => { await region.say(`${lamp.name} touched by ${touch.avatar}`); });
                every(0.01, async () => { const [x, y, z] = await lamp.position(); await lamp.moveTo([x + 0.1, y, z]); });
                """)) {
            run.main();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 2);
            run.dispatcher().touch(run.dispatcher().region().object("Lamp").id(), avatar);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().region().object("Lamp").position().x() > 128.45);
            run.dispatcher().loop().turnUntil(() -> !run.dispatcher().region().chat().isEmpty());
            assertThat(run.dispatcher().region().chat()).containsExactly("Lamp touched by " + avatar);
            assertThat(run.dispatcher().loop().failures()).isEmpty();
        }
    }
}
