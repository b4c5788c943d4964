package dispatcher.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The host that is attacked, as the tests see it: a process that may die, and must not. Safe for use by several threads. */
final class HostProcess implements AutoCloseable {
    /** What is in the host's environment and in a file beside the attacks' folders, and no attack may show. */
    static final String SECRET = "xyzzy-4711";

    private static final int DEEPEST_GROUP = 6;
    private static final long TO_START = 120;
    private static final long TO_END = 60;

    /** The host has died; the message says what it said last. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;

        Died(String message) {
            super(message);
        }
    }

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final Path err;
    private final Process process;
    private final PrintStream jobs;
    private final Map<String, CompletableFuture<Outcome>> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Integer> regionPort = new CompletableFuture<>();
    /** Lines that are no outcomes: a virtual machine that crashes says so on standard output. */
    private final StringBuffer besides = new StringBuffer();
    private volatile boolean dead;

    /** @param folder where it may keep its files; empty */
    HostProcess(Path folder) throws IOException {
        this(folder, List.of("neighbour.py", "neighbour.mjs"), true);
    }

    /**
     * @param neighbours the neighbours' scripts
     * @param asUsers whether it is started as users start it
     */
    HostProcess(Path folder, List<String> neighbours, boolean asUsers) throws IOException {
        this.folder = folder;
        this.err = folder.resolve("host.err");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(folder.resolve("secret.mjs"), "export const secret = '" + SECRET + "';");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path own = Files.createDirectories(home.resolve(".local/state/dispatcher"));
        Files.writeString(own.resolve("secret.json"), '"' + SECRET + '"');
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = HostCommand.of(temporary, neighbours.stream().map(Folders::neighbour).toList(), asUsers);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DISPATCHER_"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "HOSTILE_SECRET", SECRET));
        process = builder.start();
        jobs = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("outcomes").start(this::read);
        int _ = regionPort.orTimeout(TO_START, TimeUnit.SECONDS).join();
    }

    /** A host in which nothing shall protect: only with a whole JDK may trusted scripts do all that their user may do. */
    static HostProcess open(Path folder) throws IOException {
        return new HostProcess(folder, List.of("neighbour.py", "neighbour.mjs"), false);
    }

    Path folder() {
        return folder;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The port of the region in the host. */
    int regionPort() {
        return regionPort.join();
    }

    /** Runs a job; fails with {@link Died} where the host does. */
    CompletableFuture<Outcome> run(Job job) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        running.put(job.name(), outcome);
        synchronized (jobs) {
            jobs.println(json.writeValueAsString(job));
        }
        if (dead) {
            died();
        }
        return outcome;
    }

    /** Ends it as a host ends, and tells what is left of it. */
    List<String> end() throws InterruptedException, IOException {
        Set<ProcessHandle> children = Set.copyOf(process.descendants().toList());
        jobs.close();
        List<String> left = new ArrayList<>();
        if (!process.waitFor(TO_END, TimeUnit.SECONDS) || process.exitValue() != 0) {
            left.add("the host itself, which did not end with 0; it said " + said());
        }
        children.stream().filter(child -> !isOver(child)).forEach(child -> left.add("a process: " + child.info()));
        controlGroups().forEach(group -> left.add("a control group: " + group));
        try (var files = Files.list(folder.resolve("tmp"))) {
            files.forEach(file -> left.add("a file for a time: " + file));
        }
        return left;
    }

    private List<Path> controlGroups() throws IOException {
        Path all = Path.of("/sys/fs/cgroup");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (var groups = Files.find(all, DEEPEST_GROUP, (path, _) -> String.valueOf(path.getFileName())
                .startsWith("dispatcher-" + process.pid() + "-"))) {
            return groups.toList();
        }
    }

    private static boolean isOver(ProcessHandle child) {
        try {
            child.onExit().get(TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException | InterruptedException _) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            died();
        }
    }

    private void take(String line) {
        if (!line.startsWith("{") && regionPort.isDone()) {
            besides.append(line).append('\n');
        } else if (!regionPort.isDone()) {
            regionPort.complete(Integer.parseInt(line));
        } else {
            Outcome outcome = json.readValue(line, Outcome.class);
            Objects.requireNonNull(running.remove(outcome.name())).complete(outcome);
        }
    }

    private void died() {
        dead = true;
        Died died = new Died("The host has died; it said last: " + said());
        regionPort.completeExceptionally(died);
        running.values().forEach(outcome -> outcome.completeExceptionally(died));
    }

    private String said() {
        try {
            String said = Files.readString(err) + besides;
            return said.substring(Math.max(0, said.length() - 4_000));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
