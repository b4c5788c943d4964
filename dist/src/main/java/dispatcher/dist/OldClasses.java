package dispatcher.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Brings a jar's classes of Java 5 to Java 8's format, as picocli's are: the ahead-of-time cache takes no classes that
 * the JVM must check in the old way.
 */
final class OldClasses {
    private static final int FIRST_GOOD = ClassFile.JAVA_6_VERSION;
    private static final int MAJOR_AT = 6;
    private static final ClassTransform RENEW = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen((builder, element) -> builder.with(
                    element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element));

    private OldClasses() {}

    /** Whether a jar has such classes. */
    static boolean in(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : entries(file)) {
                if (isOld(entry, contents(file, entry))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The contents of the same jar with all classes in a newer format. */
    static byte[] renewed(Path jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JarFile file = new JarFile(jar.toFile()); JarOutputStream out = new JarOutputStream(bytes)) {
            for (JarEntry entry : entries(file)) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                byte[] contents = contents(file, entry);
                out.putNextEntry(copy);
                out.write(isOld(entry, contents) ? renew(contents) : contents);
            }
        }
        return bytes.toByteArray();
    }

    private static List<JarEntry> entries(JarFile file) {
        return file.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private static byte[] contents(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static boolean isOld(JarEntry entry, byte[] contents) {
        return entry.getName().endsWith(".class")
                && contents[MAJOR_AT] == 0
                && contents[MAJOR_AT + 1] < FIRST_GOOD;
    }

    private static byte[] renew(byte[] contents) {
        ClassFile format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ConstantPoolSharingOption.NEW_POOL);
        return format.transformClass(format.parse(contents), RENEW);
    }
}
