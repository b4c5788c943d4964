package dispatcher.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What others on this machine can see of a program. */
final class Seen {
    private Seen() {}

    /** The arguments of its process and of those that it has started. */
    static String arguments(Program program) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(Path.of("/proc/" + program.pid() + "/cmdline")));
        for (ProcessHandle child : ProcessHandle.of(program.pid()).orElseThrow().descendants().toList()) {
            all.append(Files.readString(Path.of("/proc/" + child.pid() + "/cmdline")));
        }
        return all.toString();
    }

    /** The JVMs in which its isolated scripts run, or will. */
    static List<ProcessHandle> workers(Program program) throws IOException {
        List<ProcessHandle> workers = new ArrayList<>();
        for (ProcessHandle child : ProcessHandle.of(program.pid()).orElseThrow().descendants().toList()) {
            Path process = Path.of("/proc/" + child.pid());
            if (Files.readString(process.resolve("comm")).startsWith("java")
                    && Files.readString(process.resolve("cmdline")).contains("WorkerMain")) {
                workers.add(child);
            }
        }
        return workers;
    }

    /** Its page of metrics, which it tells the address of. */
    static String metrics(Program program) throws IOException, InterruptedException {
        String url = program.waitForError("metrics at (http://127\\.0\\.0\\.1:\\d+/metrics)");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
