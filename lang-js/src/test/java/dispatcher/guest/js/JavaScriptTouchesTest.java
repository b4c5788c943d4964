package dispatcher.guest.js;

import dispatcher.guest.testing.ScriptRun;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptTouchesTest extends JavaScriptScripts {
    private static final UUID AVATAR = UUID.randomUUID();

    @Test
    void touchesComeInALoopAndTheScriptEndsAfterIt() {
        try (ScriptRun run = running("""
                let count = 0;
                for await (const touch of lamp.touches()) {
                  console.log(touch.avatar, touch.object === lamp);
                  await region.say('slow');
                  if (++count === 3) break;
                }
                console.log('after');
                """)) {
            UUID lamp = lamp(run);
            for (int i = 0; i < 5; i++) {
                run.dispatcher().touch(lamp, AVATAR);
            }
            ends(run);
            assertThat(run.output()).isEqualTo((AVATAR + " true\n").repeat(3) + "after\n");
            assertThat(run.dispatcher().registrations()).isZero();
            assertThat(run.dispatcher().log()).isEmpty();
        }
    }

    @Test
    void movesComeInALoop() {
        try (ScriptRun run = running("""
                for await (const move of lamp.moves()) {
                  console.log(move);
                  break;
                }
                """)) {
            run.dispatcher().moved(lamp(run), new Vector3(7, 8, 9));
            ends(run);
            assertThat(run.output()).isEqualTo("Move of Lamp to [7, 8, 9]\n");
        }
    }

    @Test
    void leavingByAFailureEndsItToo() {
        try (ScriptRun run = running("""
                try {
                  for await (const touch of lamp.touches()) {
                    throw new Error('left');
                  }
                } catch (e) {
                  console.log(e.message);
                }
                """)) {
            run.dispatcher().touch(lamp(run), AVATAR);
            ends(run);
            assertThat(run.output()).isEqualTo("left\n");
            assertThat(run.dispatcher().registrations()).isZero();
        }
    }

    @Test
    void deletionOfTheObjectEndsTheLoop() {
        for (String deletion : new String[]{"lamp.delete()", "region.delete([lamp])", "region.deleteAll()",
                "region.call('DeleteObject', { objectid: lamp.id.toUpperCase() })"}) {
            try (ScriptRun run = running("""
                    for await (const touch of lamp.touches()) {
                      console.log('touched');
                      await %s;
                    }
                    console.log('after');
                    """.formatted(deletion))) {
                run.dispatcher().touch(lamp(run), AVATAR);
                ends(run);
                assertThat(run.output()).as(deletion).isEqualTo("touched\nafter\n");
            }
        }
    }

    @Test
    void touchesBeyondTheBoundAreCountedAndTold() {
        try (ScriptRun run = running("""
                let count = 0;
                for await (const touch of lamp.touches()) {
                  if (count++ === 0) {
                    await new Promise(resolve => { lamp.onMove(resolve); });
                  }
                  if (count === 10_001) break;
                }
                console.log(count);
                exit();
                """)) {
            UUID lamp = lamp(run);
            run.dispatcher().touch(lamp, AVATAR);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 2);
            for (int i = 0; i < 10_007; i++) {
                run.dispatcher().touch(lamp, AVATAR);
            }
            run.dispatcher().moved(lamp, Vector3.ZERO);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().status() == 0);
            assertThat(run.output()).isEqualTo("10001\n");
            assertThat(run.dispatcher().log()).containsExactly(
                    "WARNING The loop over the touches of Lamp is slower than they come: 10000 wait, more are dropped.",
                    "WARNING The loop over the touches of Lamp missed 7 of them.");
        }
    }

    @Test
    void loopOverWhatIsGoneFailsAtTheScriptsLine() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box');
                await lamp.delete();
                for await (const touch of lamp.touches()) {
                  console.log(touch);
                }
                """)).startsWith("hello.js:4: Refused: no such object");
    }

    /** Runs a script with a lamp until it waits for something. */
    private ScriptRun running(String text) {
        ScriptRun run = open("""
                import { exit, region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp' });
                """ + text);
        run.script().run();
        run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 1 && run.dispatcher().idleLoop());
        return run;
    }

    private static UUID lamp(ScriptRun run) {
        return run.dispatcher().region().object("Lamp").id();
    }

    private static void ends(ScriptRun run) {
        run.dispatcher().loop().turnUntil(run.dispatcher()::idle);
        assertThat(run.dispatcher().loop().failures()).isEmpty();
    }
}
