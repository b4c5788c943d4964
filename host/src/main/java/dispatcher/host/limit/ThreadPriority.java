package dispatcher.host.limit;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gives a thread less of the processors; Linux has priorities for single threads. Immutable. */
public final class ThreadPriority {
    private static final Path OWN = Path.of("/proc/thread-self");
    private static final Path PROCESS = Path.of("/proc/self");
    private static final int NO_THREAD = 0;
    private static final int OF_PROCESS = 0;
    private static final int LEAST = 19;
    /** Of a thread that the operating system tells nothing about. */
    private static final Demand NOTHING = new Demand(0, 0);

    /**
     * What a thread has had of processors, and that and the time it waited for one, nanoseconds since it began.
     */
    public record Demand(long had, long wanted) {}

    /** How far behind others of its process a thread stands. */
    public enum Place {
        /** As any thread. */
        USUAL(0),
        /** Of what works for all scripts beside them: about two thirds of what others get where there is not enough for all. */
        COLLECTOR(2),
        /** Of scripts that keep a processor busy: about a tenth. */
        BUSY(10),
        /** Of what nobody waits for any more: next to nothing. */
        LAST(LEAST);

        private final int nice;

        Place(int nice) {
            this.nice = nice;
        }
    }

    private final int id;

    private ThreadPriority(int id) {
        this.id = id;
    }

    /** Of the thread that asks. */
    public static ThreadPriority own() {
        return new ThreadPriority(ownId());
    }

    /** Of the threads of this process whose names begin like that, also those that are none of Java's. */
    static List<ThreadPriority> of(String begin) {
        try (Stream<Path> threads = Files.list(PROCESS.resolve("task"))) {
            return threads.filter(thread -> read(thread.resolve("comm")).startsWith(begin)).map(ThreadPriority::id)
                    .map(ThreadPriority::new).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Puts it there where the operating system lets this process; an ordinary user's may not come forward again. */
    public void set(Place place) {
        set(Math.min(LEAST, nice(PROCESS) + place.nice));
    }

    Demand demand() {
        String[] told = read(PROCESS.resolve("task/" + id + "/schedstat")).split(" ");
        long had = told.length > 1 ? Long.parseLong(told[0]) : 0;
        return told.length > 1 ? new Demand(had, had + Long.parseLong(told[1])) : NOTHING;
    }

    private void set(int nice) {
        if (id == NO_THREAD) {
            return;
        }
        try {
            MethodHandle setPriority = Linker.nativeLinker().downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
            int _ = (int) setPriority.invokeExact(OF_PROCESS, id, nice);
        } catch (Throwable _) {
            // It is a courtesy to the other threads; where it cannot be had they share the processors evenly.
        }
    }

    private static int ownId() {
        try {
            return id(Files.readSymbolicLink(OWN));
        } catch (IOException _) {
            return NO_THREAD;
        }
    }

    private static int id(Path thread) {
        try {
            return Integer.parseInt(String.valueOf(thread.getFileName()));
        } catch (NumberFormatException _) {
            return NO_THREAD;
        }
    }

    /** The 19th field of what Linux tells, of which the second is a name in brackets; of a process it is its first thread's. */
    static int nice(Path thread) {
        String told = read(thread.resolve("stat"));
        return told.isEmpty() ? 0 : Integer.parseInt(told.substring(told.lastIndexOf(')') + 2).split(" ")[16]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            // The thread has ended, or this is no Linux.
            return "";
        }
    }
}
