package dispatcher.host.script;

import dispatcher.guest.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a script may let the region send datagrams. */
@Timeout(120)
class OwnEndPointTest extends LimitTestBase {
    private static final String SCRIPT = """
            from dispatcher import Denied, region
            def attempt():
                try:
                    region.call("CreateEndPoint", LifeSpan=10000, CallbackHost="127.0.0.1", CallbackPort=53)
                    print("made")
                except Denied as denied:
                    print(denied)
            attempt()
            box = region.create("box")
            box.on_touch(lambda touch: None).cancel()
            print("heard")
            """;

    @Test
    void aScriptThatIsNotTrustedHasNoneOfItsOwn() {
        assertThat(ending(script("lamp.py", SCRIPT))).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).startsWith("Only a script that is trusted may let the region send datagrams")
                .contains("--policy trusted").endsWith("heard\n").doesNotContain("made");
    }

    @Test
    void aTrustedOneHas() {
        policy = Policy.TRUSTED;
        assertThat(ending(script("lamp.py", SCRIPT))).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("made\nheard\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "await region.call('CreateEndPoint', { LifeSpan: 9000, CallbackHost: '127.0.0.1', CallbackPort: 53 });",
            "await region.fast().call('CreateEndPoint', { LifeSpan: 9000, CallbackHost: '127.0.0.1', CallbackPort: 53 });"})
    void norHasOneInJavaScript(String code) {
        Ending ending = ending(script("lamp.mjs", "import { region } from 'dispatcher';\n" + code + "\n"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Failed());
        assertThat(said()).contains("lamp.mjs:2").contains("Only a script that is trusted");
    }
}
