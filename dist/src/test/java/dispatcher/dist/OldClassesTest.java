package dispatcher.dist;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OldClassesTest {
    private static final String OLD = "picocli";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsThemInAJarOfJava5AndNotInANewerOne() throws Exception {
        assertThat(OldClasses.in(jar(OLD))).isTrue();
        assertThat(OldClasses.in(jar("jackson-core"))).isFalse();
    }

    @Test
    void renewsThemSoThatTheyStillPassTheVerifier() throws Exception {
        Path renewed = Files.write(folder.resolve("renewed.jar"), OldClasses.renewed(jar(OLD)));

        assertThat(OldClasses.in(renewed)).isFalse();
        try (var file = new JarFile(renewed.toFile());
                var loader = new URLClassLoader(new URL[]{renewed.toUri().toURL()}, null)) {
            List<String> names = file.stream().map(JarEntry::getName).filter(name -> name.startsWith("picocli/"))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.')).toList();
            assertThat(names).hasSizeGreaterThan(100);
            for (String name : names) {
                // To initialise a class is to verify it.
                assertThat(Class.forName(name, true, loader)).isNotNull();
            }
        }
    }

    @Test
    void makesTheSameJarEachTime() throws Exception {
        assertThat(OldClasses.renewed(jar(OLD))).isEqualTo(OldClasses.renewed(jar(OLD)));
    }

    private static Path jar(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
    }
}
