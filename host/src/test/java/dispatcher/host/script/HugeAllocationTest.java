package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One allocation that the virtual machine refuses with an OutOfMemoryError: of so many elements that no heap would hold them, so that
 * the test costs its own host none.
 */
class HugeAllocationTest extends LimitTestBase {
    @ParameterizedTest
    @ValueSource(strings = {"bytearray(2 ** 31 - 1)", "[0] * (2 ** 31 - 1)", "'x' * (2 ** 31 - 1)",
            "after(0.01, lambda: bytearray(2 ** 31 - 1))"})
    void endsTheScriptAndIsToldAsItsMemoryWithItsLine(String code) {
        Breach breach = breach("lamp.py", "from dispatcher import after\n\nheld = " + code + "\n", "memory=80MiB");
        assertThat(breach.limit()).isEqualTo(Limit.MEMORY);
        assertThat(breach.place()).isEqualTo("lamp.py:3");
        assertThat(lines()).as(this::said).singleElement().asString().contains(" ERROR test: limit memory: ",
                " of 80 MiB (lamp.py:3)");
    }
}
