package dispatcher.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A host's scripts in a browser: they are seen, stopped and started there. */
@Timeout(240)
class ServeViewTest {
    private static final String LIST = """
            view-port = 0
            [script.anna]
            file = "anna/clock.mjs"
            [script.bob]
            file = "bob/broken.mjs"
            """;
    private static final String CLOCK = """
            import { every } from 'dispatcher';
            let ticks = 0;
            every(0.2, () => { ticks++; if (ticks % 5 === 0) { console.log('tick', ticks); } });
            """;
    private static final String BROKEN = "const text = '<img src=x onerror=window.broken=1>';\nthrow new Error(text);\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void skipWithoutABrowser() {
        Chromium.assumeInstalled();
    }

    @Test
    void scriptsAreSeenStoppedAndStartedAgain() throws IOException {
        write("anna/clock.mjs", CLOCK);
        write("bob/broken.mjs", BROKEN);
        try (Command command = Command.start(folder, "serve", write("list.toml", LIST).toString());
                Chromium browser = Chromium.open(1280, 800)) {
            browser.pretend("dark", 1280, 800);
            browser.visit(command.view());
            browser.element("show-scripts").click();
            Patience.await("both are shown; " + command.said(), () -> browser.text("#script-rows").contains("anna")
                    && browser.text("#script-rows").contains("bob"));
            Patience.await("the failure is on top", () -> browser.text("#alarm").contains("bob"));
            Patience.await("the clock ticks", () -> browser.text("#log-lines").contains("tick"));
            assertThat(browser.text("#script-rows tr.wrong")).contains("bob").contains("failed");
            assertThat(browser.run("return window.broken === undefined")).isEqualTo(true);
            press(browser, "Stop anna");
            Patience.await("it is stopped", () -> browser.text("#script-rows").contains("stopped"));
            double before = plotted(browser);
            Patience.await("its plots go on, though nothing of it changes", () -> plotted(browser) > before + 3);
            press(browser, "Start anna");
            Patience.await("it runs again", () -> browser.text("#script-rows").contains("running"));
            browser.picture("serve-dark");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void anErrorThatWasDismissedHidesNoLaterOne() throws IOException {
        write("anna/clock.mjs", BROKEN);
        write("bob/broken.mjs", CLOCK);
        try (Command command = Command.start(folder, "serve", write("list.toml", LIST).toString());
                Chromium browser = Chromium.open(1280, 800)) {
            browser.visit(command.view());
            browser.element("show-scripts").click();
            Patience.await("the first one's error is told; " + command.said(), () -> alarm(browser).contains("anna"));
            browser.element("alarm-close").click();
            assertThat(alarm(browser)).isEmpty();
            write("bob/broken.mjs", BROKEN);
            press(browser, "Reload bob");
            Patience.await("the second one's error is told", () -> alarm(browser).contains("bob"));
            assertThat(alarm(browser)).doesNotContain("anna").doesNotContain("more");
            assertThat(browser.errors()).isEmpty();
        }
    }

    /** How much of the first plot of processor time is drawn: a second is half a pixel. */
    private static double plotted(Chromium browser) {
        return ((Number) browser.run("""
                const plot = document.querySelector('#script-rows .spark');
                const { data } = plot.getContext('2d').getImageData(0, 0, plot.width, plot.height);
                return new Set(data.keys().filter(i => i % 4 === 3 && data[i] > 0).map(i => (i >> 2) % plot.width)).size;
                """)).doubleValue();
    }

    /** What of the alarm can be seen. */
    private static String alarm(Chromium browser) {
        return browser.text("#alarm:not([hidden])");
    }

    private static void press(Chromium browser, String label) {
        Patience.await(label + " can be pressed", () -> Boolean.TRUE.equals(browser.run(
                "const button = document.querySelector(`[aria-label=\"${arguments[0]}\"]`);"
                        + "if (!button || button.disabled) { return false; } button.click(); return true;",
                label)));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
