package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What differs between the kernel's two kinds of control groups: the names and units of their files. */
enum GroupVersion {
    ONE {
        @Override
        void boundMemory(Path folder, long bytes) throws IOException {
            GroupFiles.write(folder.resolve("memory.limit_in_bytes"), Long.toString(bytes));
            Path withSwap = folder.resolve("memory.memsw.limit_in_bytes");
            if (Files.exists(withSwap)) {
                GroupFiles.write(withSwap, Long.toString(bytes));
            }
        }

        @Override
        long memory(Path folder) {
            return number(GroupFiles.read(folder.resolve("memory.usage_in_bytes")));
        }

        @Override
        long killedForMemory(Path folder) {
            return GroupFiles.keyed(folder.resolve("memory.oom_control"), "oom_kill");
        }

        @Override
        void shareCpu(Path folder, CpuShare share) throws IOException {
            GroupFiles.write(folder.resolve("cpu.shares"), share == CpuShare.WORKING ? "1024" : "64");
        }

        @Override
        long cpu(Path folder) {
            return number(GroupFiles.read(folder.resolve("cpuacct.usage")));
        }
    },
    TWO {
        @Override
        void boundMemory(Path folder, long bytes) throws IOException {
            GroupFiles.write(folder.resolve("memory.max"), Long.toString(bytes));
            Path swap = folder.resolve("memory.swap.max");
            if (Files.exists(swap)) {
                GroupFiles.write(swap, "0");
            }
        }

        @Override
        long memory(Path folder) {
            return number(GroupFiles.read(folder.resolve("memory.current")));
        }

        @Override
        long killedForMemory(Path folder) {
            return GroupFiles.keyed(folder.resolve("memory.events"), "oom_kill");
        }

        @Override
        void shareCpu(Path folder, CpuShare share) throws IOException {
            GroupFiles.write(folder.resolve("cpu.weight"), share == CpuShare.WORKING ? "50" : "3");
        }

        @Override
        long cpu(Path folder) {
            return GroupFiles.keyed(folder.resolve("cpu.stat"), "usage_usec") * 1_000;
        }
    };

    abstract void boundMemory(Path folder, long bytes) throws IOException;

    abstract long memory(Path folder);

    abstract long killedForMemory(Path folder);

    abstract void shareCpu(Path folder, CpuShare share) throws IOException;

    abstract long cpu(Path folder);

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
