package dispatcher.host.script;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All faults, as a script in Perl meets them. */
@EnabledIfSystemProperty(named = "faults", matches = "whole")
class FaultsPerlTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.pl";
    }
}
