package dispatcher.guest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Classes that scripts may need. A virtual machine that cannot initialize a class never tries again, and a script can let that happen
 * where its stack is full, to whatever is done there first; so where several scripts share a process, all of them are initialized
 * before. Safe for use by several threads.
 */
public final class EarlyClasses {
    /** One class of each library that all languages share. */
    private static final List<String> SHARED = List.of("com.oracle.truffle.api.Truffle",
            "com.oracle.truffle.runtime.OptimizedCallTarget", "com.oracle.truffle.regex.RegexLanguage",
            "org.graalvm.polyglot.Engine", "org.graalvm.shadowed.com.ibm.icu.lang.UCharacter",
            "dispatcher.guest.EarlyClasses", "tools.jackson.core.JsonParser", "tools.jackson.databind.ObjectMapper");
    /** Of the Java library, what is used by languages and does not need what few processes have. */
    private static final Pattern OF_JAVA = Pattern
            .compile(
                    "(?:java|sun[.](?:util|text|nio[.]cs)|jdk[.]internal[.](?:icu|loader|math|misc|reflect|util))[.].*");
    private static final Set<String> DONE = new HashSet<>();
    /** Initializing leaves garbage of a gigabyte, which nobody would collect until as much is made again; by then the first scripts run. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

    private EarlyClasses() {}

    /** Initializes those of a language, once in this process, and waits until that is done: a second or some. */
    public static synchronized void initialize(GuestLanguage language) {
        if (DONE.isEmpty()) {
            library("java.lang.Object").filter(OF_JAVA.asMatchPredicate()).forEach(EarlyClasses::initialize);
        }
        List<String> libraries = Stream.concat(SHARED.stream(), language.libraries().stream()).filter(DONE::add)
                .toList();
        libraries.stream().flatMap(EarlyClasses::library).forEach(EarlyClasses::initialize);
        if (!libraries.isEmpty()) {
            LATER.execute(System::gc);
        }
    }

    private static Stream<String> library(String one) {
        return ClassLibrary.of(one, EarlyClasses.class.getClassLoader()).classes().stream();
    }

    private static void initialize(String name) {
        try {
            Class.forName(name, true, EarlyClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError | AssertionError _) {
            // It needs what this process has not, so no script can use it; some tell that with an assertion of their own.
        }
    }
}
