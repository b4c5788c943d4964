package dispatcher.host.jail;

import dispatcher.host.limit.Limits;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds out what this machine offers, by using it. */
final class Probe {
    private static final long PATIENCE_SECONDS = 10;

    private Probe() {}

    static Set<Protection.Part> parts() {
        EnumSet<Protection.Part> parts = EnumSet.noneOf(Protection.Part.class);
        addNamespaces(parts);
        addGroups(parts);
        if (Files.isReadable(Path.of("/proc/self/status"))) {
            parts.add(Protection.Part.WATCH);
        }
        return parts;
    }

    private static void addGroups(Set<Protection.Part> parts) {
        ControlGroups groups = JailHouse.shared().groups();
        if (!joins(groups.next())) {
            return;
        }
        for (Controller controller : groups.controllers()) {
            switch (controller) {
                case MEMORY -> parts.add(Protection.Part.MEMORY);
                case PROCESSES -> parts.add(Protection.Part.PROCESSES);
                case CPU -> parts.add(Protection.Part.CPU);
                case CPU_TIME -> {
                    // The watch counts it as well.
                }
            }
        }
    }

    /** Whether a process can be put into a group, which needs more than making one. */
    private static boolean joins(ControlGroup group) {
        try {
            group.make(Limits.NONE, Limits.NONE);
            return succeeds(LaunchScript.outside(group.folders(), null, null, null, List.of("/bin/true")));
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            group.remove();
        }
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static void addNamespaces(Set<Protection.Part> parts) {
        Optional<Path> bubblewrap = Tools.find(Namespaces.PROGRAM);
        if (bubblewrap.isEmpty()) {
            return;
        }
        try {
            Path filter = JailHouse.shared().filter();
            if (filter != null && works(bubblewrap.get(), filter)) {
                parts.add(Protection.Part.NAMESPACES);
                parts.add(Protection.Part.SYSTEM_CALLS);
            } else if (works(bubblewrap.get(), null)) {
                parts.add(Protection.Part.NAMESPACES);
            }
        } catch (IOException _) {
            // Then it does not work here.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean works(Path bubblewrap, @Nullable Path filter) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Namespaces.command(bubblewrap, List.of(), null, filter != null));
        command.addAll(LaunchScript.inside(Limits.NONE, List.of("/bin/true")));
        return succeeds(LaunchScript.outside(List.of(), null, null, filter, command));
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        Process process = JailHouse.shared().start(
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD));
        process.getOutputStream().close();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
