package dispatcher.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command that opens a view. */
class ViewCommandsTest extends CommandTestBase {
    private static final String BOX = "import { region, every } from 'dispatcher'; await region.create('box', { name: 'First' }); every(60, () => {});";

    @Test
    void aRegionAndAViewOfItShowTheSame() throws IOException {
        try (Command region = Command.start(folder, "region", "--view", "--port", "0", "--udp-port", "0");
                Chromium browser = Chromium.open(900, 700)) {
            browser.visit(region.view());
            connected(browser, region);
            browser.element("chat-text").sendKeys("anybody here?\n");
            said(browser, region);
            try (Command view = Command.start(folder, "view")) {
                browser.visit(view.view());
                connected(browser, view);
                said(browser, view);
                assertThat(browser.text("#scripts #no-scripts:not([hidden])")).contains("started elsewhere");
            }
        }
    }

    @Test
    void aScriptThatIsSavedStartsAnew() throws IOException {
        Path script = Files.writeString(folder.resolve("box.mjs"), BOX);
        try (Command command = Command.start(folder, "run", "--watch", "--view", script.toString());
                Chromium browser = Chromium.open(900, 700)) {
            browser.visit(command.view());
            Patience.await("its object is there; " + command.said(), () -> browser.text("#list").contains("First"));
            Files.writeString(script, BOX.replace("First", "Second"));
            Patience.await("the new one's is; " + command.said(), () -> browser.text("#list").contains("Second"));
            Patience.await("it runs", () -> browser.text("#script-rows").matches("box\\.mjs.*running.*"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void connected(Chromium browser, Command command) {
        Patience.await("it is connected; " + command.said(),
                () -> browser.text("#connection-text").equals("connected"));
    }

    private static void said(Chromium browser, Command command) {
        Patience.await("the chat is there; " + command.said(),
                () -> browser.text("#chat-lines").contains("anybody here?"));
    }
}
