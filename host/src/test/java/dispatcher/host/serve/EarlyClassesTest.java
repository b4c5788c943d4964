package dispatcher.host.serve;

import dispatcher.guest.EarlyClasses;
import dispatcher.guest.GuestLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EarlyClassesTest {
    private static final long PATIENCE = 120;

    @ParameterizedTest
    @CsvSource({"javascript, com.oracle.truffle.js.nodes.cast.JSToNumericNodeGen",
            "python, com.oracle.graal.python.builtins.objects.complex.ComplexBuiltinsFactory$MulNodeFactory$MulNodeGen"})
    void whatNoScriptHasNeededYetIsInitialized(String language, String name) throws Exception {
        assertThat(inAnotherProcess(language, name)).containsExactly("false", "true");
    }

    private static List<String> inAnotherProcess(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Other.class.getName(), arguments[0], arguments[1]).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.readAllLines();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    /** What runs in the other process: tells whether a class is initialized, before and after all of a language are. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws ReflectiveOperationException {
            Class<?> one = Class.forName(arguments[1], false, Other.class.getClassLoader());
            System.out.println(isInitialized(one));
            EarlyClasses.initialize(ServiceLoader.load(GuestLanguage.class).stream().map(ServiceLoader.Provider::get)
                    .filter(language -> language.name().equals(arguments[0])).findFirst().orElseThrow());
            System.out.println(isInitialized(one));
        }

        private static boolean isInitialized(Class<?> one) throws ReflectiveOperationException {
            Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
            Object instance = unsafe.getMethod("getUnsafe").invoke(null);
            return !(boolean) unsafe.getMethod("shouldBeInitialized", Class.class).invoke(instance, one);
        }
    }
}
