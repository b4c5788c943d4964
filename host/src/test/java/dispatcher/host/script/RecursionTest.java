package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that go deeper and deeper. */
class RecursionTest extends LimitTestBase {
    /** A full stack at a bad moment would lose what cuts a script off: about every other time without the count of frames. */
    @RepeatedTest(4)
    void thatBeginsAnewWhenTheStackIsFullIsCutOff() {
        Breach breach = breach("deep.mjs", """
                function again() {
                  try { again(); } catch { again(); }
                  again();
                }
                again();
                """, "cpu=1s");
        assertThat(breach.limit()).isEqualTo(Limit.CPU);
        assertThat(lines()).singleElement().asString().contains("(deep.mjs:2)");
    }

    @Test
    void ofAThousandFramesIsNoTrouble() {
        assertThat(output("deep.py", """
                def down(n):
                    return 0 if n == 0 else 1 + down(n - 1)
                print(down(1000))
                """)).isEqualTo("1000\n");
        assertThat(output("deep.mjs", """
                const down = n => n === 0 ? 0 : 1 + down(n - 1);
                console.log(down(3000));
                """)).isEqualTo("3000\n");
    }

    /** Functions that pause, and those that are left by exceptions, are not counted for ever. */
    @Test
    void leavesNoFramesBehind() {
        assertThat(output("deep.mjs", """
                function* counting() { for (let n = 0; n < 3; n++) yield n; }
                const later = async n => { await null; if (n % 2) throw new Error('odd'); return n; };
                const depth = () => { let n = 0; const down = () => { n++; down(); }; try { down(); } catch {} return n; };
                const before = depth();
                for (let n = 0; n < 5000; n++) {
                  const begun = counting();
                  begun.next();
                  [...counting()];
                  await later(n).catch(() => 0);
                  try { JSON.parse('{'); } catch {}
                }
                console.log(before > 3000, depth() > before - 10);
                """)).isEqualTo("true true\n");
    }

    private String output(String name, String text) {
        assertThat(ending(script(name, text))).as(this::said).isInstanceOf(Ending.Finished.class);
        String printed = printed();
        out.reset();
        return printed;
    }
}
