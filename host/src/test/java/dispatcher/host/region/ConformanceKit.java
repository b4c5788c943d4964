package dispatcher.host.region;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The record of a real server's answers, with the program that sends the same to a region and compares. */
final class ConformanceKit {
    /** What the program said at its end. */
    record Result(int exit, List<String> lines) {
        /** The lines about cases that do not agree, each "file: case: why". */
        List<String> disagreements() {
            return lines.stream().filter(line -> line.matches("\\d\\d\\w?-[\\w-]+\\.jsonl: .*")).toList();
        }

        /** The lines of groups that stopped before their end. */
        List<String> stopped() {
            return lines.stream().filter(line -> line.contains(" stopped: ")).toList();
        }
    }

    private ConformanceKit() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ConformanceKit.class.getResource("/conformance/run")).toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a region as the record's was, and runs groups of cases against it. */
    static Result run(String groups) throws IOException, InterruptedException {
        Path answers = Files.createTempDirectory("conformance-");
        RegionOptions options = RegionOptions.read(folder().resolve("region.toml")).withPort(0).withUdpPort(0);
        try (Region region = Region.start(options)) {
            Process driver = new ProcessBuilder("python3", folder().resolve("run").toString(), "-v", "--http",
                    "127.0.0.1:" + region.port(), "--udp", String.valueOf(region.udpPort()), "--out",
                    answers.toString(), "--only", groups).redirectErrorStream(true).start();
            List<String> lines = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
            driver.waitFor(1, TimeUnit.MINUTES);
            return new Result(driver.exitValue(), lines);
        } finally {
            remove(answers);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
