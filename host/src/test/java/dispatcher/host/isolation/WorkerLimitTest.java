package dispatcher.host.isolation;

import dispatcher.host.limit.Limit;
import dispatcher.host.script.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An isolated script that is ended for a limit: one line with the limit, the value and where the script was, and nothing more. */
class WorkerLimitTest extends IsolationTestBase {
    private static final String JS = "import { after, log, region, store } from 'dispatcher';\n";
    private static final String PYTHON = "from dispatcher import *\n";

    private void endsWithOneLine(String name, String text, String limit, String place) throws Exception {
        String[] parts = limit.split("=", 2);
        limits = limits.with(Limit.named(parts[0]).orElseThrow(), parts[1]);
        Ending ending = run(name, text);
        assertThat(said()).matches("\\S+ ERROR " + name.replace(".", "\\.") + ": limit " + parts[0]
                + ": [^\n]+ of [^\n]+" + place + "\n");
        assertThat(ending).isInstanceOfSatisfying(Ending.Limited.class,
                limited -> assertThat(limited.breach().limit().key()).isEqualTo(parts[0]));
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "handler-cpu=400ms | after(0.01, () => { for (;;) {} });",
            "handler-time=400ms | after(0.01, () => { for (;;) {} });",
            "calls=20 | after(0.01, () => { for (;;) { region.say('x'); } });",
            "calls-in-flight=20 | after(0.01, () => { for (;;) { region.say('x'); } });",
            "timers=20 | after(0.01, () => { for (;;) { after(60, () => {}); } });",
            "message-size=20KiB | await region.say('x'.repeat(1000000));"})
    void inJavaScript(String limit, String code) throws Exception {
        // The host counts calls within seconds of its own, and may come first: it knows no lines.
        String place = " \\(lamp\\.mjs:2\\)";
        endsWithOneLine("lamp.mjs", JS + code, limit, limit.startsWith("calls=") ? "(" + place + ")?" : place);
    }

    /** These are counted where what the worker says arrives, and nobody knows of which line it comes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "subscriptions=5 | const box = await region.create('box'); for (;;) { await box.onTouch(() => {}); }",
            "store=1KiB | store.set('k', 'x'.repeat(10000));",
            "cpu=600ms | after(0.01, () => { for (;;) {} });",
            "output=2KiB | after(0.01, () => { for (;;) { console.log('x'.repeat(100)); } });"})
    void inTheHost(String limit, String code) throws Exception {
        endsWithOneLine("lamp.mjs", JS + code, limit, "[^\n]*");
    }

    @Test
    void tooManyLogLinesEndItAfterThoseThatWereAllowed() throws Exception {
        limits = limits.with(Limit.LOG_LINES, "10");
        Ending ending = run("lamp.mjs", JS + "after(0.01, () => { for (;;) { log('x'); } });");
        assertThat(ending).isInstanceOfSatisfying(Ending.Limited.class,
                limited -> assertThat(limited.breach().limit()).isEqualTo(Limit.LOG_LINES));
        assertThat(said().lines().filter(line -> line.endsWith("INFO lamp.mjs: x"))).hasSizeBetween(1, 20);
        assertThat(said().lines().filter(line -> line.contains(" ERROR "))).singleElement().asString()
                .contains("limit log-lines: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "handler-cpu=400ms | def f():\\n    while True: pass\\nafter(0.01, f)",
            "handler-time=400ms | import time\\nafter(0.01, lambda: time.sleep(100))",
            "handler-time=300ms | after(0.01, lambda: [n for n in iter(int, 1) if n])",
            "objects=40 | region.create_many([{'shape': 'box'}] * 300)",
            "calls=20 | for n in range(100000): region.fast().say('x')"})
    void inPython(String limit, String code) throws Exception {
        endsWithOneLine("lamp.py", PYTHON + code.replace("\\n", "\n"), limit,
                limit.startsWith("handler-") ? " \\(lamp\\.py:\\d\\)" : "[^\n]*");
    }
}
