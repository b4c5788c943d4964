package dispatcher.host.script;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All faults, as a script in JavaScript meets them. */
@EnabledIfSystemProperty(named = "faults", matches = "whole")
class FaultsJavaScriptTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.mjs";
    }
}
