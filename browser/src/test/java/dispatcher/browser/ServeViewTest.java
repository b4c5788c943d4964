package dispatcher.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A host's scripts in a browser: they are seen, stopped and started there. */
class ServeViewTest extends CommandTestBase {
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
            console.log('wound up');
            every(0.2, () => { ticks++; if (ticks % 5 === 0) { console.log('tick', ticks); } });
            """;
    private static final String BROKEN = "const text = '<img src=x onerror=window.broken=1>';\nthrow new Error(text);\n";

    @Test
    void scriptsAreSeenStoppedAndStartedAgain() throws IOException {
        try (Command command = serve(CLOCK, BROKEN);
                Chromium browser = Chromium.open(1280, 800)) {
            browser.pretend("dark", 1280, 800);
            visit(browser, command);
            Patience.await("both are shown; " + command.said(), () -> browser.text("#script-rows").contains("anna")
                    && browser.text("#script-rows").contains("bob"));
            Patience.await("the failure is on top", () -> browser.text("#alarm").contains("bob"));
            Patience.await("the clock ticks", () -> browser.text("#log-lines").contains("tick"));
            assertThat(browser.text("#script-rows tr.wrong")).contains("bob").contains("failed");
            assertThat(browser.run("return window.broken === undefined")).isEqualTo(true);
            Patience.await("what it takes is plotted", () -> plotted(browser, 0.5) > 0);
            browser.press("Stop anna");
            Patience.await("it is stopped", () -> browser.text("#script-rows").contains("stopped"));
            long before = plotted(browser, 1);
            Patience.await("its plots go on, though nothing of it changes", () -> plotted(browser, 1) > before + 3);
            browser.press("Start anna");
            Patience.await("it runs again", () -> browser.text("#script-rows").contains("running"));
            browser.picture("serve-dark");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void anErrorThatWasDismissedHidesNoLaterOne() throws IOException {
        try (Command command = serve(BROKEN, CLOCK);
                Chromium browser = Chromium.open(1280, 800)) {
            visit(browser, command);
            Patience.await("the first one's error is told; " + command.said(), () -> alarm(browser).contains("anna"));
            browser.element("alarm-close").click();
            assertThat(alarm(browser)).isEmpty();
            write("bob/broken.mjs", BROKEN);
            browser.press("Reload bob");
            Patience.await("the second one's error is told", () -> alarm(browser).contains("bob"));
            assertThat(alarm(browser)).doesNotContain("anna").doesNotContain("more");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void aScriptIsStartedAnewAndReadAnew() throws IOException {
        try (Command command = serve(CLOCK, BROKEN);
                Chromium browser = Chromium.open(1280, 800)) {
            visit(browser, command);
            Patience.await("it runs; " + command.said(), () -> times(browser, "wound up") == 1);
            browser.press("Restart anna");
            Patience.await("it has begun anew", () -> times(browser, "wound up") == 2);
            write("anna/clock.mjs", CLOCK.replace("wound up", "mended"));
            browser.press("Reload anna");
            Patience.await("its new text runs", () -> times(browser, "mended") == 1);
            assertThat(times(browser, "wound up")).isEqualTo(2);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private Command serve(String anna, String bob) throws IOException {
        write("anna/clock.mjs", anna);
        write("bob/broken.mjs", bob);
        return Command.start(folder, "serve", write("list.toml", LIST).toString());
    }

    private static void visit(Chromium browser, Command command) {
        browser.visit(command.view());
        browser.element("show-scripts").click();
    }

    @Test
    void anErrorThatHappensAgainStandsThereAgainAndLeadsToItsLine() throws IOException {
        String failing = "import { after } from 'dispatcher';\nconst fail = () => { throw new Error('again'); };\n"
                + "after(0.1, fail);\nafter(6, fail);\nafter(60, () => {});\n";
        try (Command command = serve(failing, CLOCK); Chromium browser = Chromium.open(1280, 800)) {
            visit(browser, command);
            Patience.await("it is told; " + command.said(), () -> alarm(browser).contains("anna"));
            browser.element("alarm-show").click();
            Patience.await("the line is shown", () -> browser.text("#source .meant").contains("const fail"));
            browser.element("alarm-close").click();
            assertThat(alarm(browser)).isEmpty();
            Patience.await("it is told again", () -> alarm(browser).contains("again"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void theLogShowsWhatIsAskedFor() throws IOException {
        try (Command command = serve(CLOCK, BROKEN); Chromium browser = Chromium.open(1280, 800)) {
            visit(browser, command);
            Patience.await("both have said something; " + command.said(),
                    () -> log(browser).contains("tick") && log(browser).contains("ERROR"));
            browser.element("log-level").sendKeys("errors");
            assertThat(log(browser)).contains("ERROR").doesNotContain("tick");
            browser.element("log-script").sendKeys("anna");
            assertThat(log(browser)).isEmpty();
            browser.element("log-level").sendKeys("all");
            assertThat(log(browser)).contains("tick").doesNotContain("bob");
        }
    }

    private static String log(Chromium browser) {
        return browser.text("#log-lines");
    }

    private static int times(Chromium browser, String words) {
        return browser.text("#log-lines").split(words, -1).length - 1;
    }

    /** How many columns of anna's plots have ink in their upper share, at most; a second is half a column. */
    private static long plotted(Chromium browser, double share) {
        return (Long) browser.run("""
                const columns = plot => {
                  const rows = Math.floor(plot.height * arguments[0]);
                  const { data } = plot.getContext('2d').getImageData(0, 0, plot.width, rows);
                  return new Set(data.keys().filter(i => i % 4 === 3 && data[i] > 0).map(i => (i >> 2) % plot.width)).size;
                };
                return Math.max(...[...document.querySelectorAll('#script-rows tr:first-child .spark')].map(columns));
                """, share);
    }

    /** What of the alarm can be seen. */
    private static String alarm(Chromium browser) {
        return browser.text("#alarm:not([hidden])");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
