package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Control groups of both versions, in folders that look like the kernel's. */
class GroupMountsTest {
    @TempDir
    Path root;

    @Test
    void versionOneHasAGroupForEachController() throws IOException {
        Path memory = Files.createDirectories(root.resolve("memory/user"));
        Path cpu = Files.createDirectories(root.resolve("cpu"));
        var mounts = new GroupMounts(List.of(mount("/", "memory", "cgroup", "rw,memory"),
                mount("/outer", "cpu", "cgroup", "rw,cpu,cpuacct")),
                List.of("4:memory:/user", "3:cpu,cpuacct:/outer", "2:pids:/", "0::/"));
        assertThat(mounts.versionOne()).isEqualTo(Map.of(Controller.MEMORY, memory, Controller.CPU, cpu,
                Controller.CPU_TIME, cpu));
        assertThat(mounts.versionTwo()).isEmpty();
    }

    @Test
    void versionTwoHasOneForAllThatAreHandedDown() throws IOException {
        Path slice = handsDown("slice", "cpu memory pids");
        Path own = Files.createDirectories(slice.resolve("host.scope"));
        Files.writeString(own.resolve("cgroup.subtree_control"), "\n");
        assertThat(unified("/slice/host.scope").versionTwo()).isEqualTo(Map.of(Controller.MEMORY, slice,
                Controller.PROCESSES, slice, Controller.CPU, slice, Controller.CPU_TIME, slice));
    }

    @Test
    void versionTwoIsOfNoUseWhereMemoryIsNotHandedDown() throws IOException {
        handsDown("slice", "pids");
        assertThat(unified("/slice").versionTwo()).isEmpty();
    }

    @Test
    void aGroupOfVersionTwoIsBounded() throws IOException {
        Path folder = root.resolve("group");
        var group = new ControlGroup(Map.of(Controller.MEMORY, folder, Controller.PROCESSES, folder),
                GroupVersion.TWO);
        Files.createDirectory(folder);
        for (String file : List.of("memory.max", "memory.swap.max", "pids.max")) {
            Files.createFile(folder.resolve(file));
        }
        group.bound(1 << 20, 7);
        assertThat(folder.resolve("memory.max")).hasContent("1048576");
        assertThat(folder.resolve("memory.swap.max")).hasContent("0");
        assertThat(folder.resolve("pids.max")).hasContent("7");
        Files.writeString(folder.resolve("memory.events"), "low 0\noom 1\noom_kill 3\n");
        Files.writeString(folder.resolve("pids.events"), "max 5\n");
        assertThat(group.killedForMemory()).isEqualTo(3);
        assertThat(group.refusedProcesses()).isEqualTo(5);
        assertThat(group.cpu()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ONE, cpu.shares", "TWO, cpu.weight"})
    void aJailThatStandsByGetsLessOfTheProcessorsThanOneThatWorks(GroupVersion version, String file)
            throws IOException {
        Path folder = Files.createDirectory(root.resolve("group"));
        Files.createFile(folder.resolve(file));
        var group = new ControlGroup(Map.of(Controller.CPU, folder), version);
        group.share(CpuShare.STANDING_BY);
        int standing = Integer.parseInt(Files.readString(folder.resolve(file)));
        group.share(CpuShare.WORKING);
        assertThat(Integer.parseInt(Files.readString(folder.resolve(file)))).isGreaterThanOrEqualTo(10 * standing);
    }

    private Path handsDown(String name, String controllers) throws IOException {
        Path folder = Files.createDirectories(root.resolve("unified").resolve(name));
        Files.writeString(folder.resolve("cgroup.subtree_control"), controllers + "\n");
        Files.createFile(folder.resolve("cgroup.procs"));
        return folder;
    }

    private GroupMounts unified(String own) {
        return new GroupMounts(List.of(mount("/", "unified", "cgroup2", "rw")), List.of("0::" + own));
    }

    private String mount(String from, String folder, String kind, String options) {
        return "30 20 0:1 " + from + " " + root.resolve(folder) + " rw,nosuid - " + kind + " " + kind + " " + options;
    }
}
