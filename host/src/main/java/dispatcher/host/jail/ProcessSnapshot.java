package dispatcher.host.jail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All processes of the machine at one moment, as {@code /proc} shows them; none where there is no such folder. */
final class ProcessSnapshot {
    private static final Path PROC = Path.of("/proc");
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int LAST_TIME = 14;
    private static final int THREADS = 17;
    /** The kernel's unit of times in {@code /proc}, the same on every Linux. */
    private static final long NANOSECONDS_OF_A_TICK = 10_000_000;

    /** @param cpu nanoseconds, with those of its children that it has waited for */
    record Entry(long pid, long parent, long cpu, int threads) {
        private static Entry read(long pid, String stat) {
            // Behind the name, which may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", THREADS + 2);
            long ticks = 0;
            for (int field = FIRST_TIME; field <= LAST_TIME; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return new Entry(pid, Long.parseLong(fields[PARENT]), ticks * NANOSECONDS_OF_A_TICK,
                    Integer.parseInt(fields[THREADS]));
        }
    }

    private final Map<Long, Entry> entries = new HashMap<>();
    private final Map<Long, List<Long>> children = new HashMap<>();

    private ProcessSnapshot() {}

    static ProcessSnapshot take() {
        ProcessSnapshot snapshot = new ProcessSnapshot();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, ProcessSnapshot::isProcess)) {
            for (Path process : processes) {
                snapshot.add(process);
            }
        } catch (IOException _) {
            // Not a machine that shows its processes.
        }
        return snapshot;
    }

    /** The processes that descend from those, with these. */
    List<Entry> tree(Iterable<Long> roots) {
        Set<Long> found = new LinkedHashSet<>();
        Deque<Long> left = new ArrayDeque<>();
        roots.forEach(left::add);
        for (Long process = left.poll(); process != null; process = left.poll()) {
            if (entries.containsKey(process) && found.add(process)) {
                left.addAll(children.getOrDefault(process, List.of()));
            }
        }
        return found.stream().map(entries::get).filter(Objects::nonNull).toList();
    }

    /** Bytes that only this process holds, and that it shares with others of its kind; not its program and its files. */
    static long memory(long pid) {
        String status = read(PROC.resolve(Long.toString(pid)).resolve("status"));
        return status.lines().filter(line -> line.startsWith("RssAnon:") || line.startsWith("RssShmem:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10).sum();
    }

    private void add(Path process) {
        String stat = read(process.resolve("stat"));
        if (!stat.isEmpty()) {
            Entry entry = Entry.read(Long.parseLong(String.valueOf(process.getFileName())), stat);
            entries.put(entry.pid(), entry);
            children.computeIfAbsent(entry.parent(), _ -> new ArrayList<>()).add(entry.pid());
        }
    }

    private static boolean isProcess(Path path) {
        return String.valueOf(path.getFileName()).chars().allMatch(Character::isDigit);
    }

    /** Empty where the process is gone. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
