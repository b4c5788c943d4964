package dispatcher.guest;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * A context of a script that shares this process with others. It may be made before it is known for which script, since a language
 * and its library take their time to begin; files and streams come with the script, and nothing of a script's may run before.
 */
final class LateContext {
    private final Input in = new Input();
    private final Output out = new Output();
    private final Output err = new Output();
    private final UnheldFileSystem files;
    private final LoadedContext loaded;
    private final ContextInsight insight;

    /**
     * @param builder has engine, options and rights but those that a sandbox gives
     * @param library the only files until there is a script
     * @param load loads the library into the context
     */
    LateContext(Context.Builder builder, LibraryFiles library, Function<Context, LoadedContext> load) {
        files = new UnheldFileSystem(FileSystem.allowInternalResourceAccess(new ScriptFileSystem(library,
                LibraryFiles.ROOT, Policy.CONSTRAINED, null, FileReads.IGNORED)));
        loaded = load.apply(builder.in(in).out(out).err(err)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .build());
        insight = ContextInsight.to(loaded.context());
    }

    /** Bytes that are counted for it, now. */
    OptionalLong heap() {
        return insight.heap(Long.MAX_VALUE);
    }

    /** The context, with what a script has. */
    LoadedContext of(GuestEnvironment environment, FileSystem own) {
        in.become(environment.in());
        out.become(environment.out());
        err.become(environment.err());
        files.become(FileSystem.allowInternalResourceAccess(own));
        return loaded;
    }

    /** Where no script came for it. */
    void close() {
        loaded.context().close(true);
    }

    private static final class Input extends FilterInputStream {
        Input() {
            super(InputStream.nullInputStream());
        }

        void become(InputStream other) {
            in = other;
        }
    }

    private static final class Output extends FilterOutputStream {
        Output() {
            super(OutputStream.nullOutputStream());
        }

        void become(OutputStream other) {
            out = other;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }
    }
}
