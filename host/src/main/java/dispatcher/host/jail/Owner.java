package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has made groups and folders, as their names tell.
 *
 * @param numbering within which its number means something: containers may share folders, but not the numbers of processes
 * @param pid its number, which another process may have by now
 * @param since a time at which it ran, in milliseconds
 */
record Owner(long numbering, long pid, long since) {
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})-([0-9a-z]{1,10})-.*");
    private static final Path NUMBERING = Path.of("/proc/self/ns/pid");
    /** How exactly the system tells when a process began. */
    private static final Duration EXACTNESS = Duration.ofSeconds(2);
    private static final Owner SELF = new Owner(here(), ProcessHandle.current().pid(),
            System.currentTimeMillis());

    /** This process. */
    static Owner self() {
        return SELF;
    }

    /** What the rest of a name tells that began with {@code prefix}; empty where it is none of ours. */
    static Optional<Owner> of(String name, String prefix) {
        Matcher parts = NAME.matcher(name.startsWith(prefix) ? name.substring(prefix.length()) : "");
        return parts.matches()
                ? Optional.of(new Owner(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3), Character.MAX_RADIX)))
                : Optional.empty();
    }

    /** What names begin with, behind what they have in common. */
    String name() {
        return numbering + "-" + pid + "-" + Long.toString(since, Character.MAX_RADIX) + "-";
    }

    /** Whether it has certainly ended: nobody has its number, or somebody who began later. */
    boolean isGone() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return numbering == SELF.numbering && (process.isEmpty() || process.get().info().startInstant()
                .filter(began -> began.isAfter(Instant.ofEpochMilli(since).plus(EXACTNESS))).isPresent());
    }

    private static long here() {
        try {
            return Long.parseLong(Files.readSymbolicLink(NUMBERING).toString().replaceAll("\\D", ""));
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }
}
