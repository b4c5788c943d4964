package dispatcher.browser;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which errors are others than those that were dismissed. */
class AlarmTest extends VisitTestBase {
    @Test
    void twoScriptsThatFailAlikeAreDismissedOneByOne() {
        scripts.tell(failed("anna", 1, 0), failed("bob", 1, 0));
        Patience.await("both are told", () -> alarm().contains("anna") && alarm().contains("(and 1 more)"));
        browser.element("alarm-close").click();
        Patience.await("the other one is left", () -> alarm().contains("bob") && !alarm().contains("more"));
        browser.element("alarm-close").click();
        Patience.await("none is left", () -> alarm().isEmpty());
    }

    @Test
    void anErrorThatWasDismissedStandsThereAgainInAnotherRunOnly() {
        scripts.tell(failed("carl", 1, 0));
        Patience.await("it is told", () -> alarm().contains("carl"));
        browser.element("alarm-close").click();
        Patience.await("it is dismissed", () -> alarm().isEmpty());
        scripts.tell(failed("carl", 1, 77));
        Patience.await("the page knows more", () -> browser.text("#script-rows").contains("77"));
        assertThat(alarm()).isEmpty();
        scripts.tell(failed("carl", 2, 77));
        Patience.await("the next run's is told", () -> alarm().contains("carl"));
    }

    private static Map<String, Object> failed(String name, int runs, int calls) {
        return Map.of("name", name, "state", "failed", "language", "js", "runs", runs, "errors", 1, "callsPerSecond",
                calls, "lastError", "Error: again");
    }

    /** What of the alarm can be seen. */
    private String alarm() {
        return browser.text("#alarm:not([hidden])");
    }
}
