package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Single operations that a virtual machine does not interrupt. */
class StuckOperationTest extends LimitTestBase {
    @Test
    void aHugePowerEndsTheScriptAtOnceThoughItsThreadGoesOn() {
        clean = true;
        Breach breach = breach("lamp.py", """
                from dispatcher import after, region
                lamp = region.create("box", name="Lamp")
                after(0, lambda: 10 ** (4 * 10 ** 7))
                """, "handler-time=500ms");
        assertThat(Thread.getAllStackTraces().keySet()).as("the thread goes on").map(Thread::getName)
                .contains("script lamp.py");
        assertThat(breach.limit()).isEqualTo(Limit.HANDLER_TIME);
        assertThat(lines()).singleElement().asString().matches(
                ".* ERROR test: limit handler-time: .* s of 0.5 s: it is inside one operation that cannot be cut off"
                        + " \\(arithmetic on huge numbers\\); its thread ends when the operation does\\.");
        assertThat(objects(region)).as("what --clean leaves").isEmpty();
    }

    @Test
    void whereHandlersAreSkippedSuchAnOperationStillEndsTheScript() {
        reaction = Reaction.SKIP;
        assertThat(breach("lamp.mjs", """
                import { after } from 'dispatcher';
                after(0, () => { 10n ** (4n * 10n ** 7n); });
                """, "handler-time=500ms").limit()).isEqualTo(Limit.HANDLER_TIME);
        assertThat(lines()).singleElement().asString().contains("one operation that cannot be cut off");
    }
}
