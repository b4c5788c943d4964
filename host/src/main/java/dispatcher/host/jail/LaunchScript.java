package dispatcher.host.jail;

import dispatcher.host.limit.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shell's part of a start: it joins the control groups and bounds itself before there is any program to be bounded, then becomes
 * that program.
 */
final class LaunchScript {
    /** The descriptor at which bubblewrap finds the filter of system calls; shells know one digit only. */
    static final String FILTER = "8";

    /** Arguments: number of groups, groups, files, blocks of a file, seconds of CPU, KiB of addresses, filter, command. */
    private static final String OUTSIDE = """
            groups=$1
            shift
            while [ "$groups" -gt 0 ]; do
                echo $$ >"$1/cgroup.procs" || exit 125
                shift
                groups=$((groups - 1))
            done
            ulimit -c 0
            ulimit -n "$1"
            ulimit -f "$2"
            ulimit -t "$3"
            ulimit -v "$4"
            filter=$5
            shift 5
            [ -z "$filter" ] || exec 8<"$filter" || exit 125
            exec "$@"
            """;
    /** A user's processes can be counted only where the user is nobody else; shells differ in the letter. */
    private static final String INSIDE = "ulimit -u \"$0\" 2>/dev/null || ulimit -p \"$0\" 2>/dev/null; exec \"$@\"";
    private static final String UNLIMITED = "unlimited";
    private static final String FILES = "1024";
    private static final String BLOCKS = Long.toString((64L << 20) / 512);

    private LaunchScript() {}

    /**
     * What is to be run in place of a command.
     *
     * @param cpuSeconds after how much CPU time one process is killed by the kernel; null: never
     * @param addresses how many bytes of addresses one process may have; null: any number
     * @param filter the file with the filter of system calls; null: none
     */
    static List<String> outside(Collection<Path> groups, @Nullable Long cpuSeconds, @Nullable Long addresses,
            @Nullable Path filter, List<String> command) {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", OUTSIDE, "sh", Integer.toString(groups.size())));
        groups.forEach(group -> words.add(group.toString()));
        words.addAll(List.of(FILES, BLOCKS, cpuSeconds == null ? UNLIMITED : cpuSeconds.toString(),
                addresses == null ? UNLIMITED : Long.toString(addresses >> 10),
                filter == null ? "" : filter.toString()));
        words.addAll(command);
        return words;
    }

    /** What is to be run in a namespace in place of a command. */
    static List<String> inside(long processes, List<String> command) {
        String most = processes == Limits.NONE ? UNLIMITED : Long.toString(processes);
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", INSIDE, most));
        words.addAll(command);
        return words;
    }
}
