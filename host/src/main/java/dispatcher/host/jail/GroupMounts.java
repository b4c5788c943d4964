package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads where control groups are mounted and which are this process's own.
 *
 * @param mounts lines of {@code /proc/self/mountinfo}
 * @param own lines of {@code /proc/self/cgroup}: number, controllers, path
 */
record GroupMounts(List<String> mounts, List<String> own) {
    private static final Path PROC = Path.of("/proc/self");

    static GroupMounts ofThisProcess() {
        return new GroupMounts(lines("mountinfo"), lines("cgroup"));
    }

    /** This process's own group of each controller of version 1 that is mounted. */
    Map<Controller, Path> versionOne() {
        Map<Controller, Path> groups = new EnumMap<>(Controller.class);
        for (Controller controller : Controller.values()) {
            own.stream().map(line -> line.split(":", 3))
                    .filter(fields -> Arrays.asList(fields[1].split(",", -1)).contains(controller.kernelName()))
                    .findFirst().flatMap(fields -> folder("cgroup", controller.kernelName(), fields[2]))
                    .ifPresent(folder -> groups.put(controller, folder));
        }
        return groups;
    }

    /** The group of version 2 below which groups can be controlled: this process's own, or the one around it. */
    Map<Controller, Path> versionTwo() {
        Map<Controller, Path> groups = new EnumMap<>(Controller.class);
        own.stream().filter(line -> line.startsWith("0::")).findFirst()
                .flatMap(line -> folder("cgroup2", "", line.substring("0::".length())))
                .flatMap(GroupMounts::controlling).ifPresent(folder -> {
                    List<String> controlled = controlled(folder);
                    for (Controller controller : List.of(Controller.MEMORY, Controller.PROCESSES, Controller.CPU)) {
                        if (controlled.contains(controller.kernelName())) {
                            groups.put(controller, folder);
                        }
                    }
                    // Every group counts processor time.
                    groups.put(Controller.CPU_TIME, folder);
                });
        return groups;
    }

    private static Optional<Path> controlling(Path own) {
        return Optional.of(own).filter(GroupMounts::controls)
                .or(() -> Optional.ofNullable(own.getParent()).filter(GroupMounts::controls));
    }

    private static boolean controls(Path folder) {
        return controlled(folder).contains(Controller.MEMORY.kernelName())
                && Files.isWritable(folder.resolve("cgroup.procs"));
    }

    private static List<String> controlled(Path folder) {
        return Arrays.asList(GroupFiles.read(folder.resolve("cgroup.subtree_control")).split(" ", -1));
    }

    /** Mounts: number, parent, device, root, folder, options, optional fields, "-", kind, source, options. */
    private Optional<Path> folder(String kind, String option, String group) {
        return mounts.stream().map(line -> line.split(" - ", 2)).filter(parts -> parts.length == 2)
                .filter(parts -> isOf(parts[1].split(" ", -1), kind, option))
                .map(parts -> parts[0].split(" ", -1))
                .filter(fields -> group.startsWith(fields[3]))
                .map(fields -> Path.of(fields[4] + "/" + group.substring(fields[3].length())).normalize())
                .filter(Files::isDirectory).findFirst();
    }

    private static boolean isOf(String[] mounted, String kind, String option) {
        return mounted[0].equals(kind)
                && (option.isEmpty() || Arrays.asList(mounted[2].split(",", -1)).contains(option));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(PROC.resolve(file));
        } catch (IOException _) {
            return List.of();
        }
    }
}
