package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PythonScriptTest {
    private static final PythonLanguage PYTHON = new PythonLanguage();

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        PYTHON.close();
    }

    private ScriptRun open(String text, String... arguments) {
        return new ScriptRun(PYTHON, folder.resolve("hello.py"), text, Policy.CONSTRAINED, arguments);
    }

    @Test
    void touchLampRuns() {
        try (ScriptRun run = open("""
                from dispatcher import region, every, log

                lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="white")

                @lamp.on_touch
                def toggled(touch):
                    region.say(f"{lamp.name} touched by {touch.avatar}")

                @every(seconds=0.01)
                def drift():
                    x, y, z = lamp.position
                    lamp.move_to((x + 0.1, y, z))
                """)) {
            run.main();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().touch(run.dispatcher().region().object("Lamp").id(), avatar);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().region().object("Lamp").position().x() > 128.45);
            assertThat(run.dispatcher().region().chat()).containsExactly("Lamp touched by " + avatar);
            assertThat(run.dispatcher().loop().failures()).isEmpty();
        }
    }
}
