package dispatcher.hostile;

import dispatcher.guest.Policy;
import dispatcher.host.jail.Protection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The attacks of one language. */
abstract class AttacksTestBase {
    /** Whether all is tried, which takes longer than a build should. */
    private static final boolean WHOLE = System.getProperty("hostile", "").equals("whole");
    /** How many attacks of a language are tried otherwise, of all sorts. */
    private static final int SOME = most(8);
    /** How many of them where nothing protects. */
    private static final int SOME_UNPROTECTED = most(4);
    /** How many of those that kill their host in the end. */
    private static final int SOME_UNCUT = most(1);
    private static final int AT_ONCE = 2;
    private static final int WORKERS_AT_ONCE = 3;

    private final String language;

    @TempDir
    private Path folder = Path.of("");

    AttacksTestBase(String language) {
        this.language = language;
    }

    /** Each of them is an attack: where nothing protects, it gains something. */
    @TestFactory
    Stream<DynamicTest> unprotected() throws IOException {
        return suite().unprotected(AT_ONCE, SOME_UNPROTECTED);
    }

    @TestFactory
    Stream<DynamicTest> isolated() throws IOException {
        assumeTrue(Protection.ofThisMachine().has(Protection.Part.NAMESPACES), "bubblewrap works here");
        return suite().confined(Policy.ISOLATED, WORKERS_AT_ONCE, SOME);
    }

    /** For languages that know the policy constrained. */
    Stream<DynamicTest> constrainedOnes() throws IOException {
        return suite().confined(Policy.CONSTRAINED, AT_ONCE, SOME);
    }

    /** As above, where one operation cannot be cut off. */
    Stream<DynamicTest> uncutOnes() throws IOException {
        return suite().uncut(SOME_UNCUT);
    }

    private static int most(int otherwise) {
        return WHOLE ? Integer.MAX_VALUE : otherwise;
    }

    private Suite suite() {
        return new Suite(language, folder);
    }
}
