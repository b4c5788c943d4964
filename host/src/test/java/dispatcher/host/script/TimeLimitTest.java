package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that take too much time. */
class TimeLimitTest extends LimitTestBase {
    private static final String PYTHON_LOOP = """
            from dispatcher import after
            def turn():
                while True:
                    try:
                        while True:
                            pass
                    except BaseException:
                        pass
            """;
    private static final String JS_LOOP = """
            import { after } from 'dispatcher';
            function turn() {
              while (true) {
                try {
                  while (true) {}
                } catch {} finally { continue; }
              }
            }
            """;

    private void assertToldOnce(Breach breach, String name, String limit) {
        assertThat(breach.limit().key()).isEqualTo(limit);
        assertThat(breach.reached()).isGreaterThan(breach.allowed());
        assertThat(lines()).singleElement().asString()
                .matches("\\d\\d:\\d\\d:\\d\\d ERROR test: limit " + limit + ": [\\d.]+ s of 0.5 s \\(" + name
                        + ":[3-7]\\)");
    }

    @ParameterizedTest
    @CsvSource({"handler-cpu", "handler-time"})
    void aHandlerInPythonThatLoopsEndsTheScript(String limit) {
        assertToldOnce(breach("lamp.py", PYTHON_LOOP + "after(0, turn)\n", limit + "=500ms"), "lamp\\.py", limit);
    }

    @ParameterizedTest
    @CsvSource({"handler-cpu", "handler-time"})
    void aHandlerInJavaScriptThatLoopsEndsTheScript(String limit) {
        assertToldOnce(breach("lamp.mjs", JS_LOOP + "after(0, turn);\n", limit + "=500ms"), "lamp\\.mjs", limit);
    }

    @Test
    void mainCodeInPythonThatLoopsEndsByItsProcessorTime() {
        assertToldOnce(breach("lamp.py", PYTHON_LOOP + "turn()\n", "cpu=500ms"), "lamp\\.py", "cpu");
    }

    @Test
    void mainCodeInJavaScriptThatLoopsEndsByItsProcessorTime() {
        assertToldOnce(breach("lamp.mjs", JS_LOOP + "turn();\n", "cpu=500ms"), "lamp\\.mjs", "cpu");
    }

    @Test
    void manyShortHandlersUseUpTheProcessorTime() {
        Breach breach = breach("lamp.py", """
                from dispatcher import every
                @every(seconds=0.001)
                def work():
                    for i in range(20000):
                        pass
                """, "cpu=1s");
        assertThat(breach.limit()).isEqualTo(Limit.CPU);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void codeThatRunsAtTheEndIsAHandler() {
        Breach breach = breach("lamp.py", """
                import atexit
                @atexit.register
                def never():
                    while True:
                        pass
                """, "handler-time=1s");
        assertThat(breach.limit()).isEqualTo(Limit.HANDLER_TIME);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whereItIsSkippedAHandlerInPythonIsCutOffAndTheScriptGoesOn() {
        reaction = Reaction.SKIP;
        Ending ending = ending(script("lamp.py", PYTHON_LOOP + """
                after(0, turn)
                after(0.01, lambda: print("later"))
                """, "handler-time=500ms"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("later\n");
        assertThat(lines()).singleElement().asString().matches(
                ".* ERROR test: limit handler-time: .* s of 0.5 s.*: the handler was cut off, the script goes on\\.");
    }

    @Test
    void whereItIsSkippedAHandlerInJavaScriptIsCutOffAndTheScriptGoesOn() {
        reaction = Reaction.SKIP;
        Ending ending = ending(script("lamp.mjs", JS_LOOP + """
                after(0, turn);
                after(0.01, () => { console.log("later"); });
                """, "handler-cpu=500ms"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("later\n");
        assertThat(lines()).singleElement().asString().matches(
                ".* ERROR test: limit handler-cpu: .* s of 0.5 s.*: the handler was cut off, the script goes on\\.");
    }

    @Test
    void aHandlerThatWaitsForARegionIsCutOff() {
        Breach breach = breach("lamp.py", """
                from dispatcher import after, region
                def wait():
                    while True:
                        region.find("Lamp")
                after(0, wait)
                """, "handler-time=1s", "calls=none");
        assertThat(breach.limit()).isEqualTo(Limit.HANDLER_TIME);

    }
}
