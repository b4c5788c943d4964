package dispatcher.host.jail;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a machine offers to keep a process in.
 *
 * @param parts what is there
 */
public record Protection(Set<Part> parts) {
    private static final String BUBBLEWRAP = "install bubblewrap, version 0.8 or later, and allow user namespaces";
    private static final String GROUPS = "run where control groups may be made, see docs/sandbox.md";

    /** One thing that holds by itself. */
    public enum Part {
        /** No files, network, processes and privileges of the machine. */
        NAMESPACES("namespaces", BUBBLEWRAP),
        /** Seldom used parts of the kernel cannot be called. */
        SYSTEM_CALLS("a filter of system calls", BUBBLEWRAP),
        /** The kernel itself bounds memory. */
        MEMORY("a control group for memory", GROUPS),
        /** The kernel itself bounds processes and threads. */
        PROCESSES("a control group for processes", GROUPS),
        /** Others come first where processors are short. */
        CPU("a control group for CPU", GROUPS),
        /** What a process and its descendants use is looked at twenty times a second. */
        WATCH("a watch on processes", "run on Linux");

        private final String text;
        private final String advice;

        Part(String text, String advice) {
            this.text = text;
            this.advice = advice;
        }
    }

    /** Looks only once. */
    private static final class Machine {
        private static final Protection THIS = new Protection(Probe.parts());
    }

    public Protection {
        parts = Set.copyOf(parts);
    }

    /** What this machine offers; finding out takes a moment the first time. */
    public static Protection ofThisMachine() {
        return Machine.THIS;
    }

    /** The same where less is there. */
    public Protection without(Part... missing) {
        return new Protection(parts.stream().filter(part -> !List.of(missing).contains(part))
                .collect(Collectors.toSet()));
    }

    /** Whether a part is there. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether the number of processes is bounded before there are too many; a user's own limit of them does not hold for root. */
    boolean boundsProcesses() {
        return has(Part.PROCESSES) || !Probe.isRoot();
    }

    /** One line for people. */
    public String sentence() {
        Set<Part> missing = missing();
        String there = parts.isEmpty()
                ? "Isolated by limits of processes only"
                : "Isolated by " + texts(present());
        return missing.isEmpty() ? there + "." : there + "; missing: " + texts(missing) + " (" + advice(missing) + ").";
    }

    /** @throws DispatcherException UNSUPPORTED with what is missing, where anything is */
    public void require() {
        Set<Part> missing = missing();
        if (!missing.isEmpty()) {
            throw new DispatcherException(FailureKind.UNSUPPORTED,
                    "This machine cannot isolate scripts wholly; missing: " + texts(missing) + ".",
                    "To mend it: " + advice(missing) + "; or do without, by not requiring isolation.");
        }
    }

    private Set<Part> present() {
        return EnumSet.copyOf(parts);
    }

    private Set<Part> missing() {
        EnumSet<Part> missing = EnumSet.allOf(Part.class);
        missing.removeAll(parts);
        return missing;
    }

    private static String texts(Set<Part> parts) {
        return parts.stream().map(part -> part.text).collect(Collectors.joining(", "));
    }

    private static String advice(Set<Part> parts) {
        return parts.stream().map(part -> part.advice).distinct().collect(Collectors.joining("; "));
    }
}
