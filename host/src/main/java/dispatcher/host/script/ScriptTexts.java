package dispatcher.host.script;

import dispatcher.guest.FileReads;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How much text a script consists of: its own file, and those of its language in its folder that it imports, each counted once. Safe
 * for use by several threads.
 */
final class ScriptTexts implements FileReads {
    private final ScriptFile script;
    private final Set<String> endings;
    private final long most;
    private final Consumer<Breach> reached;
    private final Map<Path, Long> sizes = new HashMap<>();

    /**
     * @param most how many bytes it may have
     * @param reached is told when it has more
     */
    ScriptTexts(ScriptFile script, long most, Consumer<Breach> reached) {
        this.script = script;
        this.endings = script.language().importedExtensions();
        this.most = most;
        this.reached = reached;
    }

    @Override
    public void opened(Path file, long size) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (endings.contains(name.substring(name.lastIndexOf('.') + 1)) && with(file, size) > most) {
            Breach breach = new Breach(Limit.SCRIPT_SIZE, with(file, size), most, null);
            reached.accept(breach);
            throw new IOException(breach.sentence());
        }
    }

    private synchronized long with(Path file, long size) {
        sizes.computeIfAbsent(script.source().file().toAbsolutePath().normalize(),
                _ -> (long) script.source().text().getBytes(StandardCharsets.UTF_8).length);
        sizes.merge(file, size, Math::max);
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
}
