package dispatcher.host.script;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All faults, as a script in Python meets them. */
@EnabledIfSystemProperty(named = "faults", matches = "whole")
class FaultsPythonTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.py";
    }
}
