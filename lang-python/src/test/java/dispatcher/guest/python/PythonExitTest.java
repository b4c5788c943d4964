package dispatcher.guest.python;

import dispatcher.guest.testing.ScriptRun;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonExitTest extends PythonScripts {
    @Test
    void exitEndsTheMainCode() {
        assertEnds("""
                from dispatcher import exit
                try:
                    print("before")
                    exit()
                    print("after")
                finally:
                    print("finally")
                """, 0, "before\nfinally\n");
    }

    @Test
    void exitTakesAStatus() {
        assertEnds("from dispatcher import exit\nexit(3)\n", 3, "");
    }

    @Test
    void exitOfPythonWorksToo() {
        assertEnds("import sys\nsys.exit(4)\n", 4, "");
        assertEnds("raise SystemExit\n", 0, "");
        assertEnds("import sys\nsys.exit(-1)\n", 255, "");
    }

    @Test
    void exitOfPythonWithATextWritesItAndFails() {
        try (ScriptRun run = open("import sys\nsys.exit('no lamp')\n")) {
            run.main();
            assertThat(run.errors()).isEqualTo("no lamp\n");
            assertThat(run.dispatcher().status()).isEqualTo(1);
        }
    }

    @Test
    void exitInAHandlerEndsItAndNoHandlerIsCalledAgain() {
        try (ScriptRun run = open("""
                from dispatcher import every, exit
                count = 0

                @every(seconds=0.001)
                def tick():
                    global count
                    count += 1
                    print(count)
                    if count == 3:
                        exit(7)
                        print("never")
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
        assertThat(failureOf("from dispatcher import exit\nexit(256)\n")).startsWith(
                "hello.py:2: WrongArgument: The exit status takes a whole number from 0 to 255, but 256 came.");
    }

    private void assertEnds(String text, int status, String output) {
        try (ScriptRun run = open(text)) {
            run.main();
            assertThat(run.dispatcher().status()).isEqualTo(status);
            assertThat(run.output()).isEqualTo(output);
        }
    }
}
