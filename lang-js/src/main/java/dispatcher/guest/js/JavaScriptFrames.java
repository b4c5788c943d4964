package dispatcher.guest.js;

import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/** The author's lines in the stack of an exception. */
final class JavaScriptFrames {
    private static final String RESUMED_MODULE = ":top-level-await-module";
    private static final String MODULE = ":module:eval";

    private JavaScriptFrames() {}

    /** Where an exception came from, the innermost first. */
    static List<ScriptFrame> of(PolyglotException failure, ScriptTrace trace) {
        List<ScriptFrame> frames = new ArrayList<>();
        SourceSection place = failure.getSourceLocation();
        if (failure.isSyntaxError() && place != null && isOwn(place)) {
            frames.add(frame("", place, trace));
        }
        List<StackFrame> own = own(failure);
        for (int i = 0; i < own.size(); i++) {
            if (i == 0 || !isBegin(own.get(i), own.get(i - 1))) {
                frames.add(frame(own.get(i).getRootName(), own.get(i).getSourceLocation(), trace));
            }
        }
        return frames.stream().distinct().toList();
    }

    private static List<StackFrame> own(PolyglotException failure) {
        return StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
                .filter(frame -> frame.isGuestFrame() && frame.getSourceLocation() != null)
                .filter(frame -> isOwn(frame.getSourceLocation()))
                .filter(frame -> !isWhole(frame.getSourceLocation()))
                .toList();
    }

    /** A place of many lines that is all of a file says nothing; code that is interrupted after an await has such a one. */
    private static boolean isWhole(SourceSection place) {
        return place.getCharLength() >= place.getSource().getLength() && place.getEndLine() > place.getStartLine();
    }

    /**
     * Whether a frame is only where the code of the one before began: the engine has two frames for an asynchronous function or
     * module, and the outer one's place is the whole of its text.
     */
    private static boolean isBegin(StackFrame frame, StackFrame inner) {
        if (!contains(frame.getSourceLocation(), inner.getSourceLocation())) {
            return false;
        }
        String outer = String.valueOf(frame.getRootName());
        String within = String.valueOf(inner.getRootName());
        return outer.equals(MODULE) ? within.equals(RESUMED_MODULE) : outer.equals(within) && isAsynchronous(frame);
    }

    private static boolean isAsynchronous(StackFrame frame) {
        return frame.getSourceLocation().getCharacters().toString().matches("(?s)async\\b.*");
    }

    private static boolean contains(SourceSection outer, SourceSection inner) {
        return outer.getSource().equals(inner.getSource()) && outer.getCharIndex() <= inner.getCharIndex()
                && outer.getCharEndIndex() >= inner.getCharEndIndex();
    }

    private static boolean isOwn(SourceSection place) {
        String path = place.getSource().getPath();
        return path != null && !Path.of(path).startsWith(LibraryFiles.ROOT);
    }

    private static ScriptFrame frame(@Nullable String function, SourceSection place, ScriptTrace trace) {
        String name = function == null || function.startsWith(":") ? "" : function;
        Path file = Path.of(place.getSource().getPath());
        if (trace.isTyped(file)) {
            // What runs is not quite what was typed.
            return new ScriptFrame(file, name, place.getStartLine(), 0, 0);
        }
        int end = place.getEndLine() == place.getStartLine() ? place.getEndColumn() + 1 : place.getStartColumn();
        return new ScriptFrame(file, name, place.getStartLine(), place.getStartColumn(), end);
    }
}
