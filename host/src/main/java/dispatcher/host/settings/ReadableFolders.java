package dispatcher.host.settings;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks that no script which is not trusted can read the list, the logs, or what another one has stored. */
final class ReadableFolders {
    private final SettingsTable scripts;
    private final List<ScriptSettings> all;

    /** @param scripts the table of all scripts, for the place of what is wrong */
    ReadableFolders(SettingsTable scripts, List<ScriptSettings> all) {
        this.scripts = scripts;
        this.all = all;
    }

    /** Fails where a script's folder holds what it must not read. */
    void check(Path list, Path logs) {
        for (ScriptSettings script : all) {
            if (mayReadItsFolderOnly(script)) {
                refuse(script, list, "this list");
                refuse(script, logs, "the logs (" + logs + ")");
                all.stream().filter(other -> other.store() != null && !other.name().equals(script.name()))
                        .forEach(other -> refuse(script, other.store(), "the store of " + other.name()));
            }
        }
    }

    /** Perl programs are trusted where nobody says otherwise. */
    private static boolean mayReadItsFolderOnly(ScriptSettings script) {
        boolean perl = Objects.requireNonNullElse(script.language(), "").equals("perl")
                || script.language() == null && script.file().toString().endsWith(".pl");
        return script.policy() == null ? !perl : script.policy() != Policy.TRUSTED;
    }

    private void refuse(ScriptSettings script, @Nullable Path secret, String what) {
        Path folder = real(Objects.requireNonNull(script.file().toAbsolutePath().getParent()));
        if (secret != null && real(secret.toAbsolutePath()).startsWith(folder)) {
            throw scripts.table(script.name()).failure("file",
                    "the folder of this script holds " + what
                            + ", which the script could read; give it a folder of its own, or trust it.");
        }
    }

    /** As far as it is there already. */
    private static Path real(Path path) {
        Path normal = path.normalize();
        try {
            return normal.toRealPath();
        } catch (IOException _) {
            Path parent = normal.getParent();
            Path name = normal.getFileName();
            return parent == null || name == null ? normal : real(parent).resolve(name);
        }
    }
}
