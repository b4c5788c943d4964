package dispatcher.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;

/**
 * Classes that scripts need first when something fails. A virtual machine that cannot initialize a class never tries again, and a
 * script can let that happen where its stack is full; so where several scripts share a process, they are initialized before.
 */
public final class EarlyClasses {
    private static final String LIST = "early-classes.txt";

    private EarlyClasses() {}

    /** Initializes them, which takes some hundredths of a second the first time; gives the names of those that are not there. */
    public static List<String> initialize() {
        try (Engine _ = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
            // The first engine brings the languages to where their classes can be initialized.
            return names().filter(name -> !isInitialized(name)).toList();
        }
    }

    private static boolean isInitialized(String name) {
        try {
            Class.forName(name, true, EarlyClasses.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError _) {
            // Of a language that this host has not, or of another version.
            return false;
        }
    }

    private static Stream<String> names() {
        try (InputStream list = Objects.requireNonNull(EarlyClasses.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of early classes cannot be read", e);
        }
    }
}
