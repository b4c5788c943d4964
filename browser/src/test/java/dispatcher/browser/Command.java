package dispatcher.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command of Dispatcher that runs in a process of its own, and what it says. */
final class Command implements AutoCloseable {
    private static final Pattern VIEW = Pattern.compile("view: +(http://127\\.0\\.0\\.1:\\d+/#\\S+)");

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Command(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    static Command start(Path state, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "dispatcher.host.cli.Main"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", state.toString());
        return new Command(builder.start());
    }

    /** The address that it printed. */
    String view() {
        Patience.await("an address is printed; it said " + said, () -> address().isPresent() || !process.isAlive());
        return address().orElseThrow(() -> new AssertionError("It ended and said " + said));
    }

    List<String> said() {
        return said;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> address() {
        return said.stream().map(VIEW::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(said::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException _) {
            // It has ended.
        }
    }
}
