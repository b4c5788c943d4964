package dispatcher.hostile;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JavaScriptAttacksTest extends AttacksTestBase {
    JavaScriptAttacksTest() {
        super("js");
    }

    @TestFactory
    Stream<DynamicTest> constrained() throws IOException {
        return constrainedOnes();
    }

    @TestFactory
    Stream<DynamicTest> constrainedWithoutEnd() throws IOException {
        return uncutOnes();
    }
}
