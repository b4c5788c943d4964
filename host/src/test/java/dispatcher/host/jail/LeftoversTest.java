package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** A host takes away what others have left, and nothing else. */
@Timeout(60)
class LeftoversTest {
    private final Path temporary;
    private final Owner self = Owner.self();

    LeftoversTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    /** One whose process has ended. */
    private Owner dead() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return new Owner(self.numbering(), process.pid(), System.currentTimeMillis());
    }

    private Path folder(Owner owner) throws IOException {
        return Files.createDirectory(temporary.resolve(Janitor.COMMON + owner.name() + "123"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private Path bridge(String name) throws IOException {
        Path bridge = Files.createDirectory(temporary.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(bridge.resolve("bridge"));
        return bridge;
    }

    private static void note(Path folder, Path left) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("left"));
        Files.writeString(notes.resolve(String.valueOf(left.getFileName())), left.toString());
    }

    private void sweep(Collection<Path> bases) {
        new Leftovers(temporary).sweep(bases);
    }

    @Test
    void foldersOfProcessesThatHaveEndedGoWithWhatTheyName() throws Exception {
        Path folder = folder(dead());
        Path bridge = bridge("dispatcher-17");
        Path other = bridge("photographs");
        Path outside = Files.createDirectories(temporary.resolve("deep/dispatcher-18"));
        for (Path left : List.of(bridge, other, outside)) {
            note(folder, left);
        }
        sweep(List.of());
        assertThat(folder).doesNotExist();
        assertThat(bridge).doesNotExist();
        assertThat(other).isNotEmptyDirectory();
        assertThat(outside).exists();
    }

    @Test
    void theNumberOfADeadProcessMayBeAnothersByNow() throws Exception {
        Path reused = folder(new Owner(self.numbering(), self.pid(), self.since() - 3_600_000));
        sweep(List.of());
        assertThat(reused).doesNotExist();
    }

    @Test
    void whatIsOrMayBeInUseStays() throws Exception {
        Path own = folder(self);
        Path elsewhere = folder(new Owner(self.numbering() + 1, dead().pid(), self.since()));
        Path open = folder(dead());
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path link = Files.createSymbolicLink(temporary.resolve(Janitor.COMMON + dead().name() + "9"), own);
        sweep(List.of());
        assertThat(List.of(own, elsewhere, open, link)).allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void groupsGoWithTheirProcesses() throws Exception {
        ControlGroups groups = ControlGroups.find();
        assumeFalse(groups.bases().isEmpty(), "no control groups can be made here");
        Path base = groups.bases().iterator().next();
        Path dead = Files.createDirectory(base.resolve(ControlGroups.COMMON + dead().name() + "1"));
        Path used = Files.createDirectory(base.resolve(ControlGroups.COMMON + self.name() + "leftovers"));
        Process process = new ProcessBuilder("sleep", "1000").start();
        try {
            GroupFiles.write(dead.resolve("cgroup.procs"), Long.toString(process.pid()));
            sweep(groups.bases());
            assertThat(dead).doesNotExist();
            assertThat(process.waitFor()).isEqualTo(128 + 9);
            assertThat(used).exists();
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(used);
        }
    }
}
