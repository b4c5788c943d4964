package dispatcher.guest;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;

/**
 * The queue of the functions that are to be compiled, into which the scripts of all contexts put theirs on their own threads, also where
 * a script's stack is full. The queue of GraalVM has a lock, and an overflow of the stack can leave it taken for ever: the next function of any other
 * script that is called often would wait for it. So it gets one without.
 */
public final class CompileQueue {
    private static final String RUNTIME = "com.oracle.truffle.runtime.";
    private static final boolean UNLOCKED = unlocked();

    private CompileQueue() {}

    /** Done once in a process, before the first script runs. Whether it is so: only where this JVM compiles, and opens GraalVM's runtime to us. */
    public static boolean unlock() {
        return UNLOCKED;
    }

    private static boolean unlocked() {
        Object runtime = Truffle.getRuntime();
        if (!runtime.getClass().getName().startsWith(RUNTIME)) {
            return false;
        }
        try {
            Object queue = method(runtime.getClass(), "getCompileQueue").invoke(runtime);
            ThreadPoolExecutor compilers = (ThreadPoolExecutor) method(queue.getClass(), "getExecutorService")
                    .invoke(queue, new Nothing().getCallTarget());
            replace(compilers, idle(queue));
            return true;
        } catch (ReflectiveOperationException | InaccessibleObjectException _) {
            return false;
        }
    }

    private static Callable<?> idle(Object queue) throws NoSuchMethodException {
        Method idle = method(queue.getClass(), "notifyIdleCompilerThread");
        return () -> idle.invoke(queue);
    }

    /** The compilers' threads live for ever, since starting another one takes a lock, too. */
    private static void replace(ThreadPoolExecutor compilers, Callable<?> idle) throws ReflectiveOperationException {
        BlockingQueue<Runnable> outer = compilers.getQueue();
        Field entries = outer.getClass().getDeclaredField("entries");
        entries.setAccessible(true);
        entries.set(outer, new UnlockedQueue<Runnable>(idle));
        compilers.allowCoreThreadTimeOut(false);
        compilers.prestartAllCoreThreads();
    }

    private static Method method(Class<?> of, String name) throws NoSuchMethodException {
        Method found = Stream.<Class<?>>iterate(of, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(method -> method.getName().equals(name))
                .reduce((_, declaredFirst) -> declaredFirst).orElseThrow(() -> new NoSuchMethodException(name));
        found.setAccessible(true);
        return found;
    }

    /** Something that could be compiled. */
    private static final class Nothing extends RootNode {
        Nothing() {
            super(null);
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return this;
        }
    }
}
