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
    /** How many of a language are tried in workers, each of which is a JVM that starts. */
    private static final int SOME = 64;
    private static final int AT_ONCE = 2;
    private static final int WORKERS_AT_ONCE = 3;

    private final String language;
    private final boolean startsFast;

    @TempDir
    private Path folder = Path.of("");

    /** @param startsFast whether a script of the language needs no JVM */
    AttacksTestBase(String language, boolean startsFast) {
        this.language = language;
        this.startsFast = startsFast;
    }

    /** Each of them is an attack: where nothing protects, it gains something. */
    @TestFactory
    Stream<DynamicTest> unprotected() throws IOException {
        return suite().unprotected(AT_ONCE);
    }

    @TestFactory
    Stream<DynamicTest> isolated() throws IOException {
        assumeTrue(Protection.ofThisMachine().has(Protection.Part.NAMESPACES), "bubblewrap works here");
        return suite().confined(Policy.ISOLATED, WORKERS_AT_ONCE, WHOLE || startsFast ? Integer.MAX_VALUE : SOME);
    }

    /** For languages that know the policy constrained. */
    Stream<DynamicTest> constrainedOnes() throws IOException {
        return suite().confined(Policy.CONSTRAINED, AT_ONCE, Integer.MAX_VALUE);
    }

    /** As above, where one operation cannot be cut off. */
    Stream<DynamicTest> uncutOnes() throws IOException {
        return suite().uncut();
    }

    private Suite suite() {
        return new Suite(language, folder);
    }
}
