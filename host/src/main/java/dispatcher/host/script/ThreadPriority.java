package dispatcher.host.script;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a thread less of the processors; Linux has priorities for single threads. Immutable. */
final class ThreadPriority {
    private static final Path OWN = Path.of("/proc/thread-self");
    private static final int NO_THREAD = 0;
    private static final int OF_PROCESS = 0;
    private static final int LEAST = 19;

    private final int id;

    /** For the thread that asks. */
    ThreadPriority() {
        id = ownId();
    }

    /** Lets everything else go before the thread, where the operating system can be told so. */
    void lower() {
        if (id == NO_THREAD) {
            return;
        }
        try {
            MethodHandle setPriority = Linker.nativeLinker().downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
            int _ = (int) setPriority.invokeExact(OF_PROCESS, id, LEAST);
        } catch (Throwable _) {
            // It is a courtesy to the other threads; where it cannot be had they share the processors evenly.
        }
    }

    private static int ownId() {
        try {
            return Integer.parseInt(String.valueOf(Files.readSymbolicLink(OWN).getFileName()));
        } catch (IOException | NumberFormatException _) {
            return NO_THREAD;
        }
    }
}
