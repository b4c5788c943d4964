package dispatcher.guest.js;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** The script's line in failures of a script that calls all the time. */
@Timeout(60)
class JavaScriptSitesTest extends JavaScriptScripts {
    private static final String FAIL = """
            import { region } from 'dispatcher';
            let told = 0;
            async function fail(times) {
              for (let n = 0; n < times; n++) {
                await region.get('00000000-0000-0000-0000-000000000001').catch(e => { told += e.stack.includes('hello.js:5'); });
              }
            }
            """;

    @Test
    void areToldOfAsManyAsMostScriptsMake() {
        assertThat(outputOf(FAIL + "await fail(1000);\nconsole.log(told);\n")).isEqualTo("1000\n");
    }

    @Test
    void areToldOfSomeAfterThat() {
        assertThat(outputOf(FAIL + """
                await fail(3000);
                console.log(told < 3000);
                const before = told;
                while (told < before + 10) {
                  await fail(1);
                }
                """)).isEqualTo("true\n");
    }
}
