package dispatcher.host.jail;

import dispatcher.host.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A control group of one jail: a folder for each controller (version 1) or one folder for all (version 2). */
final class ControlGroup {
    private final Map<Controller, Path> folders;
    private final GroupVersion version;

    ControlGroup(Map<Controller, Path> folders, GroupVersion version) {
        this.folders = folders;
        this.version = version;
    }

    /** Makes the folders and sets the bounds; {@link Limits#NONE} is none. */
    void make(long memory, long processes) throws IOException {
        for (Path folder : folders()) {
            Files.createDirectory(folder);
        }
        bound(memory, processes);
    }

    void bound(long memory, long processes) throws IOException {
        if (folders.containsKey(Controller.MEMORY) && memory != Limits.NONE) {
            version.boundMemory(folder(Controller.MEMORY), memory);
        }
        if (folders.containsKey(Controller.PROCESSES) && processes != Limits.NONE) {
            GroupFiles.write(folder(Controller.PROCESSES).resolve("pids.max"), Long.toString(processes));
        }
        share(CpuShare.WORKING);
    }

    void share(CpuShare share) throws IOException {
        if (folders.containsKey(Controller.CPU)) {
            version.shareCpu(folder(Controller.CPU), share);
        }
    }

    /** The folders that a process has to join. */
    Set<Path> folders() {
        return new LinkedHashSet<>(folders.values());
    }

    /** How many processes were killed because there was no more memory. */
    long killedForMemory() {
        return folders.containsKey(Controller.MEMORY) ? version.killedForMemory(folder(Controller.MEMORY)) : 0;
    }

    /** How often a process or thread was refused. */
    long refusedProcesses() {
        return folders.containsKey(Controller.PROCESSES)
                ? GroupFiles.keyed(folder(Controller.PROCESSES).resolve("pids.events"), "max")
                : 0;
    }

    /** Bytes that it holds, with files in memory; empty where nobody counts. */
    Optional<Long> memory() {
        return folders.containsKey(Controller.MEMORY)
                ? Optional.of(version.memory(folder(Controller.MEMORY)))
                : Optional.empty();
    }

    /** Processor time of all that was ever in it, nanoseconds; 0 where nobody counts. */
    long cpu() {
        return folders.containsKey(Controller.CPU_TIME) ? version.cpu(folder(Controller.CPU_TIME)) : 0;
    }

    List<ProcessHandle> processes() {
        return folders().stream().flatMap(folder -> GroupFiles.read(folder.resolve("cgroup.procs")).lines()).distinct()
                .map(Long::valueOf).map(ProcessHandle::of).flatMap(Optional::stream).toList();
    }

    /**
     * Removes the folders that no process is in any more.
     *
     * @return whether all are gone
     */
    boolean remove() {
        boolean gone = true;
        for (Path folder : folders()) {
            gone &= remove(folder);
        }
        return gone;
    }

    private static boolean remove(Path folder) {
        try {
            Files.delete(folder);
            return true;
        } catch (NoSuchFileException _) {
            return true;
        } catch (IOException _) {
            // Busy: its last process is ending.
            return false;
        }
    }

    private Path folder(Controller controller) {
        return Objects.requireNonNull(folders.get(controller));
    }
}
