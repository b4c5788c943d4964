package dispatcher.host.script;

/** The faults, as a script in Python meets them. */
class FaultsPythonTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.py";
    }
}
