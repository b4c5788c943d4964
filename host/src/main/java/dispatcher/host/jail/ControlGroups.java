package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where this process may make control groups: below its own, so that whatever limits this process limits them, too; in version 2,
 * whose groups hold either processes or groups, beside its own where that is this user's.
 */
final class ControlGroups {
    /** What the names of the groups of all hosts begin with. */
    static final String COMMON = "dispatcher-";

    private final Map<Controller, Path> bases;
    private final GroupVersion version;
    private final String prefix = COMMON + Owner.self().name();
    private final AtomicLong made = new AtomicLong();

    ControlGroups(Map<Controller, Path> bases, GroupVersion version) {
        this.bases = new EnumMap<>(Controller.class);
        this.bases.putAll(bases);
        this.version = version;
    }

    /** Those of this machine; without any controller where it has none that may be used. */
    static ControlGroups find() {
        GroupMounts mounts = GroupMounts.ofThisProcess();
        Map<Controller, Path> first = mounts.versionOne();
        first.values().removeIf(base -> !mayMake(base));
        if (!first.isEmpty()) {
            return new ControlGroups(first, GroupVersion.ONE);
        }
        Map<Controller, Path> second = mounts.versionTwo();
        second.values().removeIf(base -> !mayMake(base));
        return new ControlGroups(second, GroupVersion.TWO);
    }

    /** What can be controlled. */
    Set<Controller> controllers() {
        return bases.keySet();
    }

    /** The folders below which groups are made. */
    Collection<Path> bases() {
        return new LinkedHashSet<>(bases.values());
    }

    /** What the names of all groups of this process begin with. */
    String prefix() {
        return prefix;
    }

    /** A new group; nothing of it is made yet. */
    ControlGroup next() {
        String name = prefix + made.incrementAndGet();
        Map<Controller, Path> folders = new EnumMap<>(Controller.class);
        bases.forEach((controller, base) -> folders.put(controller, base.resolve(name)));
        return new ControlGroup(folders, version);
    }

    private static boolean mayMake(Path base) {
        Path probe = base.resolve("dispatcher-" + ProcessHandle.current().pid() + "-probe");
        try {
            Files.createDirectory(probe);
            Files.delete(probe);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
