package dispatcher.host.jail;

import dispatcher.host.limit.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
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

    @ParameterizedTest
    @CsvSource({"ONE, memory.usage_in_bytes, cpuacct.usage, 5000000000",
            "TWO, memory.current, cpu.stat, usage_usec 5000000 user_usec 4000000"})
    void whatIsUsedIsReadInBytesAndNanoseconds(GroupVersion version, String memory, String cpu, String used)
            throws IOException {
        Path folder = Files.createDirectory(root.resolve("group"));
        Files.writeString(folder.resolve(memory), "4096\n");
        Files.writeString(folder.resolve(cpu), used.replace(" user_usec", "\nuser_usec") + "\n");
        var group = new ControlGroup(Map.of(Controller.MEMORY, folder, Controller.CPU_TIME, folder), version);
        assertThat(group.memory()).hasValue(4096L);
        assertThat(group.cpu()).isEqualTo(5_000_000_000L);
    }

    @Test
    void aGroupOfVersionTwoIsOneFolderForAllControllersThatAProcessJoinsBeforeItRuns()
            throws IOException, InterruptedException {
        var groups = new ControlGroups(Map.of(Controller.MEMORY, root, Controller.PROCESSES, root,
                Controller.CPU_TIME, root), GroupVersion.TWO);
        ControlGroup group = groups.next();
        group.make(Limits.NONE, Limits.NONE);
        assertThat(group.folders()).singleElement().satisfies(folder -> assertThat(folder).isEmptyDirectory()
                .hasParent(root).asString().contains("/" + groups.prefix()));
        Path joined = Files.createFile(group.folders().iterator().next().resolve("cgroup.procs"));
        Process process = new ProcessBuilder(
                LaunchScript.outside(group.folders(), null, null, null, List.of("/bin/sh", "-c", "echo $$; read end")))
                .start();
        try (BufferedReader out = process.inputReader(); Writer in = process.outputWriter()) {
            assertThat(out.readLine()).isEqualTo(Long.toString(process.pid()));
            assertThat(group.processes()).containsExactly(process.toHandle());
            in.write("\n");
        }
        assertThat(process.waitFor()).isZero();
        Files.delete(joined);
        assertThat(group.remove()).isTrue();
        assertThat(root).isEmptyDirectory();
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
