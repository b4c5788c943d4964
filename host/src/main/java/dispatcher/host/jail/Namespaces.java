package dispatcher.host.jail;

import dispatcher.host.OwnFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The command line of bubblewrap: a file system with the system's programs and what the process has to read, all read-only; small
 * folders in memory to write to; no network, no other processes, no privileges; ended with whoever started it.
 */
final class Namespaces {
    static final String PROGRAM = "bwrap";
    /** How many bytes {@code /tmp} and {@code /dev/shm} hold. */
    static final long ROOM = 16L << 20;

    private static final String SMALLEST = "4096";
    private static final List<String> APART = List.of("--unshare-all", "--unshare-user", "--disable-userns",
            "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "isolated");
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32");
    /** What programs and libraries look for when they start; nothing that tells who uses this machine. */
    private static final List<String> SETTINGS = List.of("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
            "/etc/alternatives", "/etc/localtime", "/etc/perl");

    private final List<String> command = new ArrayList<>();

    private Namespaces(Path bubblewrap) {
        command.add(bubblewrap.toString());
        command.addAll(APART);
    }

    /**
     * @param readable files and folders that the process reads, besides the system's
     * @param directory where the process begins; null: at the root
     * @param filtered whether there is a filter of system calls at {@link LaunchScript#FILTER}
     */
    static List<String> command(Path bubblewrap, Collection<Path> readable, @Nullable Path directory,
            boolean filtered) throws IOException {
        Namespaces namespaces = new Namespaces(bubblewrap);
        if (filtered) {
            namespaces.add("--seccomp", LaunchScript.FILTER);
        }
        namespaces.system();
        namespaces.writable();
        namespaces.read(readable);
        namespaces.close(readable);
        // As root of the machine, a process may write to what is below /proc/sys, even without any privilege.
        namespaces.add("--remount-ro", "/proc", "--remount-ro", "/dev", "--remount-ro", "/");
        namespaces.add("--chdir", directory == null ? "/" : directory.toAbsolutePath().toString());
        return List.copyOf(namespaces.command);
    }

    private void system() throws IOException {
        for (String folder : SYSTEM) {
            Path path = Path.of(folder);
            if (Files.isSymbolicLink(path)) {
                add("--symlink", Files.readSymbolicLink(path).toString(), folder);
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                add("--ro-bind", folder, folder);
            }
        }
        for (String file : SETTINGS) {
            add("--ro-bind-try", file, file);
        }
    }

    private void writable() {
        add("--proc", "/proc", "--dev", "/dev");
        add("--size", Long.toString(ROOM), "--tmpfs", "/dev/shm");
        add("--size", Long.toString(ROOM), "--tmpfs", "/tmp");
    }

    /** Where a path leads over a link, the file is there by both names. */
    private void read(Collection<Path> readable) throws IOException {
        TreeSet<Path> paths = new TreeSet<>();
        for (Path path : readable) {
            paths.add(path.toAbsolutePath().normalize());
            paths.add(path.toRealPath());
        }
        List<Path> bound = new ArrayList<>(SYSTEM.stream().map(Path::of).toList());
        for (Path path : paths) {
            if (bound.stream().noneMatch(path::startsWith)) {
                add("--ro-bind", path.toString(), path.toString());
                bound.add(path);
            }
        }
    }

    /** What is this program's own has nothing in it, also in a folder that is read. */
    private void close(Collection<Path> readable) {
        OwnFolders own = OwnFolders.ofTheUser();
        readable.stream().flatMap(path -> own.below(path).stream()).distinct()
                .filter(closed -> readable.stream().noneMatch(path -> path.toAbsolutePath().startsWith(closed)))
                .forEach(closed -> add("--size", SMALLEST, "--tmpfs", closed.toString(), "--remount-ro",
                        closed.toString()));
    }

    private void add(String... words) {
        command.addAll(List.of(words));
    }
}
