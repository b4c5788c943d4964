package dispatcher.guest.python;

import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptTrace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.SourceSection;

/** Where code was cut off: the engine then knows the functions only, so their first lines stand for them. */
final class PythonCut {
    private PythonCut() {}

    static List<ScriptFrame> frames(PolyglotException failure, ScriptTrace trace) {
        return StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
                .filter(StackFrame::isGuestFrame).map(StackFrame::getSourceLocation).filter(Objects::nonNull)
                .filter(place -> isOwn(place, trace))
                .map(place -> new ScriptFrame(Path.of(place.getSource().getPath()), "", place.getStartLine(), 0, 0))
                .toList();
    }

    private static boolean isOwn(SourceSection place, ScriptTrace trace) {
        String path = place.getSource().getPath();
        return path != null && !Path.of(path).startsWith(LibraryFiles.ROOT)
                && Path.of(path).startsWith(trace.folder());
    }
}
