package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** Runs in the distribution's JVM: unpacks the languages' files into a folder and compiles Python's library there. */
final class UnpackResources {
    private UnpackResources() {}

    /** Takes the folder and the Python script that compiles. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Engine.copyResources(folder);
        System.setProperty("polyglot.engine.resourcePath", folder.toString());
        try (Context context = Context.newBuilder("python").allowAllAccess(true).build()) {
            context.eval(Source.newBuilder("python", Path.of(arguments[1]).toFile()).build());
        }
    }
}
