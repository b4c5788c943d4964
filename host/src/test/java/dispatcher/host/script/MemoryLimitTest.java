package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that take too much of the heap. */
class MemoryLimitTest extends LimitTestBase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "lamp.py | held = []\\nwhile True:\\n    held.append([0] * 100000)\\n",
            "lamp.py | held = 'x' * 1000\\nwhile True:\\n    if len(held) < 200000000: held += held\\n",
            "lamp.py | held = bytearray(200000000)\\nwhile True:\\n    pass\\n",
            "lamp.mjs | const held = [];\\nwhile (true) {\\n  held.push(new Array(100000).fill(1));\\n}\\n",
            "lamp.mjs | const held = new ArrayBuffer(200000000);\\nwhile (true) {}\\n"})
    void whoHoldsTooMuchIsEnded(String name, String code) {
        Breach breach = breach(name, code.replace("\\n", "\n"), "memory=80MiB");
        assertThat(breach.limit()).isEqualTo(Limit.MEMORY);
        assertThat(breach.reached()).isGreaterThan(80L << 20);
        assertThat(lines()).as(this::said).singleElement().asString().contains("limit memory: ", " MiB of 80 MiB");
    }

    @Test
    void whoOnlyMakesGarbageIsLeftAlone() {
        Ending ending = ending(script("lamp.mjs", """
                let last;
                for (let i = 0; i < 200; i++) {
                  last = new Array(100000).fill(i);
                }
                console.log(last.length);
                for (let i = 0; i < 1000; i++) {
                  last = new ArrayBuffer(1 << 20);
                }
                """, "memory=80MiB"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("100000\n");
    }
}
