package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What hosts have left that died together with their janitors: control groups with the processes in them, and folders. Only what
 * belongs to this user is touched, and only where its owner has certainly ended.
 */
final class Leftovers {
    private static final int TRIES = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    private final Path temporary;

    /** @param temporary where folders are made */
    Leftovers(Path temporary) {
        this.temporary = temporary;
    }

    /** @param bases where groups are made */
    void sweep(Collection<Path> bases) {
        bases.forEach(base -> abandoned(base, ControlGroups.COMMON).forEach(Leftovers::removeGroup));
        abandoned(temporary, Janitor.COMMON).stream().filter(Leftovers::isOurs).forEach(this::removeFolder);
    }

    private static List<Path> abandoned(Path in, String prefix) {
        try (Stream<Path> entries = Files.list(in)) {
            return entries.filter(path -> Owner.of(String.valueOf(path.getFileName()), prefix)
                    .filter(Owner::isGone).isPresent()).toList();
        } catch (IOException _) {
            // Nothing can be seen there, so nothing can be left.
            return List.of();
        }
    }

    private static void removeGroup(Path group) {
        for (int i = 0; i < TRIES && Files.exists(group); i++) {
            GroupFiles.read(group.resolve("cgroup.procs")).lines().map(Long::valueOf).map(ProcessHandle::of)
                    .forEach(process -> process.ifPresent(ProcessHandle::destroyForcibly));
            if (!deleted(group)) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Whatever its notes name goes, too, as far as it is a folder of a bridge. */
    private void removeFolder(Path folder) {
        within(folder.resolve("left")).stream().map(note -> Path.of(GroupFiles.read(note)))
                .filter(named -> temporary.equals(named.getParent())
                        && String.valueOf(named.getFileName()).startsWith("dispatcher-") && isOurs(named))
                .forEach(Leftovers::delete);
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Leftovers::deleted);
        } catch (IOException _) {
            // Somebody else is deleting it.
        }
    }

    private static boolean deleted(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException _) {
            // A group whose last process is ending, or what somebody else is deleting.
            return false;
        }
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Folders for temporary files are everybody's: another user's notes must not decide what is deleted here. */
    private static boolean isOurs(Path path) {
        try {
            var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory() && attributes.permissions().stream().noneMatch(OTHERS::contains)
                    && attributes.owner().equals(Files.getOwner(Path.of("/proc/self")));
        } catch (IOException _) {
            return false;
        }
    }
}
