package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A script outlives the built-in region that it is at, though each start of a region makes a password of its own. */
class RegionAgainTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void touchesAreHeardWhenTheRegionIsStartedAgain() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("lamp.py"), """
                from dispatcher import region
                lamp = region.create("sphere", name="Lamp")
                @lamp.on_touch
                def touched(touch):
                    print("touched in", region.name, flush=True)
                print("waits", flush=True)
                """);
        try (Program first = start("0")) {
            String url = first.waitFor("(http://127.0.0.1:\\d+)");
            String port = url.substring(url.lastIndexOf(':') + 1);
            try (Program run = Program.start("run", "--region", url, script.toString())) {
                run.waitFor("waits");
                assertThat(touches(url)).isTrue();
                run.waitFor("touched in First");
                first.signal("INT");
                first.exitCode();
                try (Program second = start(port)) {
                    second.waitFor("stop:");
                    touchUntilItIsHeardTwice(url, run);
                    assertThat(run.err()).doesNotContain("NotAuthorized");
                }
            }
        }
    }

    private static void touchUntilItIsHeardTwice(String url, Program run) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (run.out().split("touched in First", -1).length < 3) {
            assertThat(System.nanoTime()).as(() -> "nothing is heard: " + run.out() + run.err()).isLessThan(deadline);
            assertThat(touches(url)).isTrue();
        }
    }

    private static boolean touches(String url) throws InterruptedException {
        try (Program touch = Program.start("touch", "--region", url, "Lamp")) {
            return touch.exitCode() == 0;
        }
    }

    private Program start(String port) {
        return Program.start("region", "--port", port, "--udp-port", "0", "--scene", "First", "--data",
                folder.resolve("region.db").toString());
    }
}
