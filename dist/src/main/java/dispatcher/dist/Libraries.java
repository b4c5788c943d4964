package dispatcher.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The jars: GraalVM's as modules, all others on the class path that the door's manifest names. */
record Libraries(Plan plan) {
    /** The jar that is started. */
    static final String DOOR = "dispatcher.jar";

    /** The same for all builds, so that the same contents make the same jar. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Attributes.Name ADD_OPENS = new Attributes.Name("Add-Opens");
    /** For the queue of what is to be compiled; see {@code CompileQueue}. */
    private static final String OPENED = "org.graalvm.truffle.runtime/com.oracle.truffle.runtime";
    private static final String MAIN_CLASS = "dispatcher.host.cli.Main";
    private static final List<String> MODULE_PREFIXES = List.of("com.oracle.truffle", "jdk.graal", "org.bouncycastle",
            "org.graalvm");

    /** Copies the jars that are new or changed and removes those that are no more. */
    void make() throws IOException {
        Map<Boolean, List<Path>> jars = plan.jars().stream().collect(Collectors.partitioningBy(Libraries::isModule));
        List<Path> modules = Objects.requireNonNull(jars.get(true));
        List<Path> others = Objects.requireNonNull(jars.get(false));
        place(modules, plan.modules());
        place(others, plan.lib());
        Tree.writeChanged(plan.lib().resolve(DOOR), door(others));
    }

    /** The names of the modules that the JVM must load. */
    static List<String> moduleNames(Plan plan) {
        return ModuleFinder.of(plan.modules()).findAll().stream().map(module -> module.descriptor().name()).sorted()
                .toList();
    }

    private static boolean isModule(Path jar) {
        return ModuleFinder.of(jar).findAll().stream().map(module -> module.descriptor())
                .filter(descriptor -> !descriptor.isAutomatic()).map(ModuleDescriptor::name)
                .anyMatch(name -> MODULE_PREFIXES.stream().anyMatch(name::startsWith));
    }

    private static void place(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : jars) {
            Path copy = folder.resolve(jar.getFileName());
            if (OldClasses.in(jar)) {
                Tree.writeChanged(copy, OldClasses.renewed(jar));
            } else {
                Tree.copyChanged(jar, copy);
            }
        }
        Set<Path> known = jars.stream().map(Path::getFileName).collect(Collectors.toSet());
        for (Path jar : Tree.jars(folder)) {
            if (!known.contains(jar.getFileName()) && !jar.endsWith(DOOR)) {
                Files.delete(jar);
            }
        }
    }

    private static byte[] door(List<Path> jars) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
        main.put(ADD_OPENS, OPENED);
        main.put(Attributes.Name.CLASS_PATH,
                jars.stream().map(jar -> jar.getFileName().toString()).collect(Collectors.joining(" ")));
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(jar);
            for (Class<?> type : List.of(Training.class, UnpackResources.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(entry(name));
                jar.write(contents(type, name));
            }
        }
        return bytes.toByteArray();
    }

    private static JarEntry entry(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static byte[] contents(Class<?> type, String name) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
