package dispatcher.host.cli;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChosenLimitsTest {
    @Test
    void amountsAreReadInTheUnitOfTheirLimit() {
        assertThat(ChosenLimits.read(List.of("cpu=1.5s", "memory=2MiB", "calls=10", "output=none")).amounts())
                .isEqualTo(Map.of(Limit.CPU, 1_500_000_000L, Limit.MEMORY, 2L << 20, Limit.CALLS, 10L, Limit.OUTPUT,
                        Limits.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cpu | --limit takes NAME=AMOUNT, for example --limit memory=256MiB, not 'cpu'.",
            "cpu=5 parsecs | --limit cpu: '5 parsecs' is no amount; write a time such as 500ms, 2s, 10min or 1h, or none.",
            "calls=many | --limit calls: 'many' is no amount; write a whole number a second, or none."})
    void whatIsNoneIsTold(String written, String sentence) {
        assertThatThrownBy(() -> ChosenLimits.read(List.of(written))).isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    @Test
    void anUnknownLimitIsAnErrorThatNamesThose() {
        assertThatThrownBy(() -> ChosenLimits.read(List.of("memry=1GiB"))).isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        "There is no limit 'memry'. Did you mean memory? The limits are cpu, handler-cpu,")
                .hasMessageContaining("script-size, store.");
    }
}
