package dispatcher.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newcomer does: a script with a view, and a click on what it made. */
@Timeout(480)
class RunViewTest extends CommandTestBase {
    private static final String LASTING = "import { every } from 'dispatcher'; every(60, () => {}); console.log('wound up');";

    @Test
    void aClickOnALampRunsItsHandlerAndAFailureCannotBeMissed() throws IOException {
        Path script = folder.resolve("plaza.mjs");
        try (InputStream text = Objects.requireNonNull(RunViewTest.class.getResourceAsStream("/plaza.mjs"))) {
            Files.copy(text, script);
        }
        try (Command command = Command.start(folder, "run", "--view", script.toString());
                Chromium browser = Chromium.open(1280, 800)) {
            browser.pretend("light", 1280, 800);
            browser.visit(command.view().replace("/#", "/?shadows#"));
            Patience.await("the plaza is ready; " + command.said(),
                    () -> browser.text("#chat-lines").contains("The plaza is ready"));
            Patience.await("the lamp is in the list", () -> browser.text("#list").contains("Wanderer"));
            Patience.await("the stage was drawn", () -> number(browser, "dispatcherView.stage.scene.stats.frames") > 2);
            clickLamp(browser);
            Patience.await("its chat is shown: " + browser.text("#chat-lines"),
                    () -> browser.text("#chat-lines").contains("Lamp touched 1"));
            Patience.await("its log is shown", () -> browser.text("#mini-log").contains("touched by"));
            Patience.await("the lamp is chosen", () -> browser.text("#panel h2").equals("Lamp"));
            browser.picture("run-light");
            browser.pretend("light", 1100, 680);
            browser.picture("readme");
            browser.pretend("dark", 1280, 800);
            browser.picture("run-dark");
            browser.pretend("light", 390, 800);
            browser.picture("run-phone");
            browser.pretend("light", 1280, 800);
            assertThat(browser.errors()).isEmpty();
            clickLamp(browser);
            Patience.await("the error is on the page", () -> browser.text("#alarm").contains("the bulb is broken"));
            browser.element("alarm-show").click();
            Patience.await("the script is in the table", () -> browser.text("#script-rows").contains("plaza.mjs"));
            browser.run("document.querySelector('#log-lines .level-error button.link').click()");
            Patience.await("the source is shown", () -> browser.text("#source .meant").contains("throw new Error"));
            browser.picture("scripts-light");
            browser.pretend("dark", 390, 800);
            browser.picture("scripts-phone-dark");
            assertScriptsAreCards(browser);
            assertThat(browser.errors()).isEmpty();
            assertThat(command.isAlive()).isTrue();
        }
    }

    /** The README's first click. */
    @Test
    void theLampOfTheReadmeAnswers() throws IOException {
        try (Command command = Command.start(folder, "run", "--view", "../samples/python/touch_lamp.py");
                Chromium browser = Chromium.open(1280, 800)) {
            browser.visit(command.view());
            Patience.await("the lamp is in the list; " + command.said(), () -> browser.text("#list").contains("Lamp"));
            clickLamp(browser);
            Patience.await("the script answers", () -> browser.text("#chat-lines").contains("Lamp touched by"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void aScriptIsReadAnewUnlessThatIsImpossible() throws IOException {
        Path script = Files.writeString(folder.resolve("short.mjs"), LASTING);
        try (Command command = Command.start(folder, "run", "--view", script.toString());
                Chromium browser = Chromium.open(1280, 800)) {
            browser.visit(command.view());
            browser.element("show-scripts").click();
            Patience.await("it runs; " + command.said(), () -> browser.text("#log-lines").contains("wound up")
                    && browser.text("#script-rows").contains("running"));
            Files.delete(script);
            browser.press("Reload short.mjs");
            Patience.await("it cannot be read", () -> browser.text("#toast").contains("cannot be read"));
            assertThat(browser.text("#script-rows")).contains("running");
            Files.writeString(script, LASTING.replace("wound up", "mended"));
            browser.press("Reload short.mjs");
            Patience.await("its new text runs", () -> browser.text("#log-lines").contains("mended"));
            browser.press("Stop short.mjs");
            Patience.await("it is stopped", () -> browser.text("#script-rows").contains("stopped"));
            browser.press("Start short.mjs");
            Patience.await("it runs again", () -> browser.text("#script-rows").contains("running"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void aFailureInPerlCannotBeMissedEither() throws IOException {
        Path script = Files.writeString(folder.resolve("broken.pl"), """
                use Dispatcher;
                my $lamp = $region->create('box', name => 'Lamp', position => [128, 128, 25]);
                after(0.1, sub { $lamp->paint('no such colour') });
                after(60, sub { });
                Dispatcher->run;
                """);
        try (Command command = Command.start(folder, "run", "--view", script.toString());
                Chromium browser = Chromium.open(1280, 800)) {
            browser.visit(command.view());
            Patience.await("the error is on the page; " + command.said(),
                    () -> browser.text("#alarm:not([hidden])").contains("no such colour"));
            browser.element("alarm-show").click();
            Patience.await("the source is shown", () -> browser.text("#source .meant").contains("$lamp->paint"));
            assertThat(browser.text("#script-rows tr.wrong")).contains("running");
        }
    }

    /** On a phone's width a script is no row of a wide table: each of its cells says what it is. */
    private static void assertScriptsAreCards(Chromium browser) {
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(style(browser, "#script-rows tr", "", "display")).isEqualTo("grid");
        assertThat(style(browser, "#scripts thead", "", "display")).isEqualTo("none");
        assertThat(style(browser, "#script-rows td[data-label=State]", "::before", "content")).isEqualTo("\"State\"");
    }

    private static Object style(Chromium browser, String css, String part, String name) {
        return browser.run("return getComputedStyle(document.querySelector(arguments[0]), arguments[1])[arguments[2]]",
                css, part, name);
    }

    /** As people do it: they move the pointer to the lamp until the page says that it is one, and click. */
    private static void clickLamp(Chromium browser) {
        Patience.await("the pointer is on the lamp", () -> {
            List<Number> place = lamp(browser);
            browser.point(place.get(0).doubleValue(), place.get(1).doubleValue());
            return "Lamp".equals(browser.text("#hover:not([hidden])"));
        });
        browser.press();
    }

    @SuppressWarnings("unchecked")
    private static List<Number> lamp(Chromium browser) {
        return (List<Number>) browser.run("""
                const { store, stage } = dispatcherView;
                return stage.onCanvas([...store.objects.values()].find(one => one.Name === 'Lamp'));
                """);
    }

    private static double number(Chromium browser, String expression) {
        return ((Number) browser.run("return window.dispatcherView ? " + expression + " : 0")).doubleValue();
    }
}
