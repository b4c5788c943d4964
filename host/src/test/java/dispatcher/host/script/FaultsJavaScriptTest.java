package dispatcher.host.script;

/** The faults, as a script in JavaScript meets them. */
class FaultsJavaScriptTest extends FaultsTestBase {
    @Override
    String script() {
        return "faults.mjs";
    }
}
