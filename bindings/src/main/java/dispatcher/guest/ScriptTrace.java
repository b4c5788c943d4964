package dispatcher.guest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/** Tells a script's author what failed and where, in the author's own files. Safe for use by several threads. */
public final class ScriptTrace {
    private static final int MOST_CALLERS = 20;
    private static final int LONGEST_LINE = 160;

    private final ScriptSource source;
    private final Path file;
    private final Path folder;
    private final FolderText texts;
    private final Map<Path, String> typed = new ConcurrentHashMap<>();

    /** For a script whose folder is one of this machine. */
    public ScriptTrace(ScriptSource source) {
        this(source, null);
    }

    /** @param files how the script's folder is read; null: as this machine has it */
    public ScriptTrace(ScriptSource source, @Nullable FileSystem files) {
        this.source = source;
        this.file = source.file().toAbsolutePath().normalize();
        this.folder = java.util.Objects.requireNonNull(file.getParent());
        this.texts = new FolderText(folder, files);
    }

    /** The script's file, absolute. */
    public Path file() {
        return file;
    }

    /** The folder that the script lies in, absolute. */
    public Path folder() {
        return folder;
    }

    /** Takes note of a text that is in no file; gives the file that stands for it. */
    public Path typed(String text) {
        Path name = folder.resolve("[" + (typed.size() + 1) + "]");
        typed.put(name, text);
        return name;
    }

    /** Whether a file stands for a text that was typed. */
    public boolean isTyped(Path path) {
        return typed.containsKey(path);
    }

    /**
     * Makes the exception for the host.
     *
     * @param problem what failed, for example {@code ZeroDivisionError: division by zero}; lines after the first go into the trace
     * @param frames where, the innermost first, only those of the author; may be empty
     */
    public ScriptException explain(String problem, List<ScriptFrame> frames, @Nullable Throwable cause) {
        List<String> lines = inTheAuthorsTerms(problem).lines().toList();
        String first = lines.isEmpty() ? "unknown error" : lines.getFirst();
        List<String> trace = new ArrayList<>();
        lines.stream().skip(1).forEach(trace::add);
        if (frames.isEmpty()) {
            return new ScriptException(source.file() + ": " + first, trace, cause);
        }
        ScriptFrame top = frames.getFirst();
        trace.addAll(sourceLines(top));
        trace.addAll(callers(frames));
        String whose = isBeside(top.file()) ? "" : source.file() + ": ";
        return new ScriptException(whose + place(top) + ": " + first, trace, cause, shortPlace(top));
    }

    /** Makes the exception for the host where the script did nothing wrong: one line, which does not say where. */
    public ScriptException cut(String sentence, List<ScriptFrame> frames, @Nullable Throwable cause) {
        return new ScriptException(source.file() + ": " + sentence, List.of(), cause,
                frames.isEmpty() ? null : shortPlace(frames.getFirst()));
    }

    /** A place as {@code file:line}, the file without the script's folder; empty where it is in none of the script's files. */
    public Optional<String> place(Path path, int line) {
        Path absolute = folder.resolve(path).normalize();
        return absolute.startsWith(folder) ? Optional.of(folder.relativize(absolute) + ":" + line) : Optional.empty();
    }

    private @Nullable String shortPlace(ScriptFrame frame) {
        return place(frame.file(), frame.line()).orElse(null);
    }

    private String inTheAuthorsTerms(String problem) {
        return problem.strip().replace(file.toString(), source.file().toString()).replace(folder + "/", "");
    }

    private List<String> callers(List<ScriptFrame> frames) {
        List<String> callers = new ArrayList<>();
        for (ScriptFrame caller : frames.subList(1, Math.min(frames.size(), MOST_CALLERS + 1))) {
            String function = caller.function().isEmpty() ? "" : ", in " + caller.function();
            callers.add("  called from " + place(caller) + function);
        }
        if (frames.size() > MOST_CALLERS + 1) {
            callers.add("  … and %d more".formatted(frames.size() - MOST_CALLERS - 1));
        }
        return callers;
    }

    /** A script calls its code what it likes: only names of files that can lie beside it stand for it. */
    private boolean isBeside(Path path) {
        Path named = path.normalize();
        return named.startsWith(folder) && folder.relativize(named).toString().indexOf(':') < 0;
    }

    private String place(ScriptFrame frame) {
        return asNamed(frame.file()) + ":" + frame.line();
    }

    /** A file as the author would name it: beside the script as the script was named. */
    private Path asNamed(Path path) {
        if (path.equals(file)) {
            return source.file();
        }
        return path.startsWith(folder) ? source.file().resolveSibling(folder.relativize(path)) : path;
    }

    private List<String> sourceLines(ScriptFrame frame) {
        String line = textOf(frame.file()).lines().skip(frame.line() - 1L).findFirst().orElse("").stripTrailing();
        String text = line.stripLeading();
        if (text.isEmpty() || text.length() > LONGEST_LINE) {
            return List.of();
        }
        int indent = line.length() - text.length();
        int start = frame.column() - 1 - indent;
        if (start < 0 || start > text.length()) {
            return List.of("    " + text);
        }
        int width = Math.max(1, Math.min(frame.endColumn() - frame.column(), text.length() - start));
        return List.of("    " + text, "    " + " ".repeat(start) + "^".repeat(width));
    }

    /** The text of the script or of a file beside it; empty where there is none that can be read. */
    public String textOf(Path path) {
        if (path.equals(file)) {
            return source.text();
        }
        String known = typed.get(path);
        if (known != null) {
            return known;
        }
        return texts.of(path);
    }
}
