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
        assumeShort();
        return suite().unprotected(AT_ONCE);
    }

    @TestFactory
    Stream<DynamicTest> isolated() throws IOException {
        assumeTrue(Protection.ofThisMachine().has(Protection.Part.NAMESPACES), "bubblewrap works here");
        assumeShort();
        return suite().confined(Policy.ISOLATED, WORKERS_AT_ONCE);
    }

    /** For languages that know the policy constrained. */
    Stream<DynamicTest> constrainedOnes() throws IOException {
        assumeShort();
        return suite().confined(Policy.CONSTRAINED, AT_ONCE);
    }

    /** As above, where one operation cannot be cut off. */
    Stream<DynamicTest> uncutOnes() throws IOException {
        assumeShort();
        return suite().uncut();
    }

    private void assumeShort() {
        assumeTrue(WHOLE || startsFast, "attacks in JVMs take long; the whole suite is -Dhostile=whole");
    }

    private Suite suite() {
        return new Suite(language, folder);
    }
}
