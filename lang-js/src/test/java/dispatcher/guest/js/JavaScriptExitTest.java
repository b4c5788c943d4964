package dispatcher.guest.js;

import dispatcher.guest.testing.ScriptRun;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptExitTest extends JavaScriptScripts {
    @Test
    void exitEndsTheMainCodeWhateverItCatches() {
        assertEnds("""
                import { exit } from 'dispatcher';
                try {
                  console.log('before');
                  exit();
                } catch (e) {
                  console.log('caught');
                } finally {
                  console.log('finally');
                }
                console.log('after');
                """, 0, "before\n");
    }

    @Test
    void exitTakesAStatus() {
        assertEnds("import { exit } from 'dispatcher';\nexit(3);\n", 3, "");
    }

    @Test
    void exitAfterAnAwaitEndsTheMainCode() {
        assertEnds("""
                import { exit, region } from 'dispatcher';
                await region.say('bye');
                exit(4);
                console.log('after');
                """, 4, "");
    }

    @Test
    void exitInAHandlerEndsItAndNoHandlerIsCalledAgain() {
        try (ScriptRun run = open("""
                import { every, exit } from 'dispatcher';
                let count = 0;
                every(0.001, () => {
                  console.log(++count);
                  if (count === 3) {
                    exit(7);
                    console.log('never');
                  }
                });
                """)) {
            run.toTheEnd();
            run.dispatcher().loop().add(() -> run.dispatcher().log().add("later"));
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().log().contains("later"));
            assertThat(run.dispatcher().status()).isEqualTo(7);
            assertThat(run.output()).isEqualTo("1\n2\n3\n");
            assertThat(run.dispatcher().loop().failures()).isEmpty();
        }
    }

    @Test
    void wrongStatusIsRefused() {
        assertThat(failureOf("import { exit } from 'dispatcher';\nexit(256);\n")).startsWith(
                "hello.js:2: WrongArgument: The exit status takes a whole number from 0 to 255, but the number 256 came.");
    }

    private void assertEnds(String text, int status, String output) {
        try (ScriptRun run = open(text)) {
            run.toTheEnd();
            assertThat(run.dispatcher().status()).isEqualTo(status);
            assertThat(run.output()).isEqualTo(output);
        }
    }
}
