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
    private static final Path ALL = Path.of("/proc/self/task");
    private static final int NO_THREAD = 0;
    private static final int OF_PROCESS = 0;

    /** How far behind others a thread stands; each gets about a third of what the one before gets where there is not enough for all. */
    public enum Place {
        /** As any thread. */
        USUAL(0),
        /** Of what works for all scripts beside them. */
        COLLECTOR(2),
        /** Of scripts that keep a processor busy. */
        BUSY(10),
        /** Of what nobody waits for any more. */
        LAST(19);

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
        try (Stream<Path> threads = Files.list(ALL)) {
            return threads.filter(thread -> name(thread).startsWith(begin)).map(ThreadPriority::id)
                    .map(ThreadPriority::new).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Puts it there where the operating system lets this process; an ordinary user's may not come forward again. */
    public void set(Place place) {
        set(place.nice);
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

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException _) {
            // It has ended.
            return "";
        }
    }
}
