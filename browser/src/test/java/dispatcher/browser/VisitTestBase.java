package dispatcher.browser;

import dispatcher.host.view.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A region with a view of it, and a browser there that is kept for all tests: it takes seconds to start. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VisitTestBase {
    final Resident resident = new Resident();
    final ToldScripts scripts = new ToldScripts();
    final View view = View.open(0, resident::options, scripts);
    Chromium browser;

    @BeforeAll
    void open() {
        Chromium.assumeInstalled();
        browser = Chromium.open(900, 700);
        browser.visit(view.address());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        view.close();
        resident.close();
    }
}
