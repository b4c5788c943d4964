package dispatcher.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder for the files of commands that have processes of their own, and for what these keep. */
@Timeout(240)
abstract class CommandTestBase {
    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void skipWithoutABrowser() {
        Chromium.assumeInstalled();
    }
}
