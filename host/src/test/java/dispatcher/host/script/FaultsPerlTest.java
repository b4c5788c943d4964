package dispatcher.host.script;

/** The faults, as a script in Perl meets them. */
class FaultsPerlTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.pl";
    }
}
