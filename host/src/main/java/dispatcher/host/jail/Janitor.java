package dispatcher.host.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process beside this one that waits for its end, whatever ends it, and then removes what is left of its jails: control groups with
 * the processes in them, and folders. It learns of the end from the pipe between them, which the kernel closes. Safe for use by
 * several threads.
 */
final class Janitor {
    /** What the names of the folders of all hosts begin with. */
    static final String COMMON = "dispatcher-jail-";

    private static final String SCRIPT = """
            trap '' INT TERM HUP QUIT
            cat >/dev/null
            folder=$1
            prefix=$2
            shift 2
            tries=0
            left=1
            while [ $left = 1 ] && [ $tries -lt 100 ]; do
                left=0
                for base; do
                    for group in "$base/$prefix"*; do
                        [ -d "$group" ] || continue
                        while read -r process; do kill -KILL "$process" 2>/dev/null; done <"$group/cgroup.procs"
                        rmdir "$group" 2>/dev/null || left=1
                    done
                done
                [ $left = 0 ] || sleep 0.1
                tries=$((tries + 1))
            done
            for note in "$folder"/left/*; do
                [ -f "$note" ] && rm -rf "$(cat "$note")"
            done
            rm -rf "$folder"
            """;

    private final Path folder;
    private final AtomicLong notes = new AtomicLong();

    private Janitor(Path folder) {
        this.folder = folder;
    }

    static Janitor start(ControlGroups groups) throws IOException {
        Path folder = Files.createTempDirectory(COMMON + Owner.self().name());
        List<String> command = new ArrayList<>();
        Tools.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(List.of("/bin/sh", "-c", SCRIPT, "sh", folder.toString(), groups.prefix()));
        groups.bases().forEach(base -> command.add(base.toString()));
        new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        return new Janitor(folder);
    }

    /** Where the folders of hosts lie. */
    Path temporary() {
        return java.util.Objects.requireNonNull(folder.getParent());
    }

    /** A folder for files that jails share; it goes with this process. */
    Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    /** Has a folder deleted at the end, unless it is told before that somebody else has done so. */
    Note note(Path left) throws IOException {
        Path note = Files.createDirectories(folder.resolve("left")).resolve(Long.toString(notes.incrementAndGet()));
        Files.writeString(note, left.toString());
        return () -> {
            try {
                Files.deleteIfExists(note);
            } catch (IOException e) {
                throw new UncheckedIOException("The note " + note + " cannot be deleted", e);
            }
        };
    }

    /** What is to be deleted at the end. */
    @FunctionalInterface
    interface Note extends AutoCloseable {
        @Override
        void close();
    }
}
