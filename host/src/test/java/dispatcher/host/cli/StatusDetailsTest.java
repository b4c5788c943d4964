package dispatcher.host.cli;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatusDetailsTest {
    @Test
    void tellsWhatWasCountedAndHowLongItTook() {
        assertThat(StatusDetails.of(new JsonMapper().readTree("""
                [{"name": "anna", "callsByMessage": {"ChatRequest": 3}, "failures": {}, "events": {"TouchCallback": 2},
                  "requests": {"ChatRequest": {"count": 3, "mean": 0.0004, "p50": 0.0005, "p99": 0.00098, "longest": 0.00098,
                    "buckets": {"0.0005": 2, "0.001": 1}}},
                  "renewals": 1, "reconnects": 0}]
                """))).isEqualTo("""


                anna
                  calls: ChatRequest 3
                  failures: none
                  events: TouchCallback 2
                  requests: ChatRequest 3 in 0.40 ms (p50 0.50 ms, p99 0.98 ms, longest 0.98 ms)
                  renewals: 1, reconnects: 0""");
    }
}
