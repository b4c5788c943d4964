package dispatcher.contract;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code -Dgenerate=true} it writes the files instead. */
class GeneratedFilesTest {
    private static final String AGAIN = "mvn -pl bindings -am test -Dtest=GeneratedFilesTest -Dgenerate=true";

    static List<GeneratedFile> files() {
        return GeneratedFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void followsFromTheMessageRecords(GeneratedFile file) {
        if (Boolean.getBoolean("generate")) {
            file.write();
        }
        assertThat(file.isFresh())
                .withFailMessage("%s does not follow from the message records any more; write it anew with: %s",
                        file.path(), AGAIN)
                .isTrue();
    }
}
