package dispatcher.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A browser with the view in it. */
final class Chromium implements AutoCloseable {
    private static final Optional<Path> BROWSER = find("chromium");
    private static final Optional<Path> DRIVER = find("chromedriver");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where the machine has no browser. */
    static void assumeInstalled() {
        assumeTrue(BROWSER.isPresent() && DRIVER.isPresent(), "chromium or chromedriver is not installed");
    }

    static Chromium open(int width, int height) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--window-size=" + width + "," + height);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.orElseThrow().toString())).usingAnyFreePort().build();
        return new Chromium(new ChromeDriver(service, options));
    }

    void visit(String address) {
        driver.get(address);
    }

    /** Light or dark, as the user's system says; a phone's or a desk's window. */
    void pretend(String theme, int width, int height) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    String text(String css) {
        return String.valueOf(run("return document.querySelector(arguments[0])?.textContent ?? ''", css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(((JavascriptExecutor) driver).executeScript(script, arguments), "");
    }

    /** Moves the pointer to a place of the stage, in pixels from its corner. */
    void point(double x, double y) {
        WebElement stage = element("canvas");
        var size = stage.getSize();
        int right = (int) Math.round(x - size.width / 2.0);
        int down = (int) Math.round(y - size.height / 2.0);
        // From beside it, since a pointer that stays where it was tells the page nothing.
        new Actions(driver).moveToElement(stage, right + 1, down).moveToElement(stage, right, down).perform();
    }

    /** Presses the button of that name, as soon as it can be. */
    void press(String name) {
        Patience.await(name + " can be pressed", () -> Boolean.TRUE.equals(run(
                "const button = document.querySelector(`button[aria-label=\"${arguments[0]}\"]`);"
                        + "if (!button || button.disabled) { return false; } button.click(); return true;",
                name)));
    }

    /** Does something with the pointer or the keys. */
    void act(UnaryOperator<Actions> what) {
        what.apply(new Actions(driver)).perform();
    }

    /** Clicks where the pointer is. */
    void press() {
        new Actions(driver).click().perform();
    }

    /** Processor time that the page's main thread took since the first call, s: all of it, and its scripts. */
    Map<String, Double> processorSeconds() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        Map<String, Double> seconds = new HashMap<>();
        if (driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics") instanceof List<?> metrics) {
            for (Object one : metrics) {
                if (one instanceof Map<?, ?> metric && metric.get("value") instanceof Number value) {
                    seconds.put("page: " + metric.get("name"), value.doubleValue());
                }
            }
        }
        seconds.keySet().retainAll(Set.of("page: ScriptDuration", "page: TaskDuration"));
        return seconds;
    }

    /** Errors of the page: thrown, refused by its policy, or not found. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()).map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture among what the build leaves behind. */
    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots", "target/screenshots")));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> find(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable).findFirst();
    }
}
