package dispatcher.host.region.archive;

import java.io.IOException;

/** An archive that is refused; the message names the entry. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    ArchiveException(String entry, String why) {
        super("the archive's entry '" + shown(entry) + "' " + why);
    }

    ArchiveException(String entry, String why, Throwable cause) {
        super("the archive's entry '" + shown(entry) + "' " + why, cause);
    }

    private static String shown(String entry) {
        String printable = entry.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 200 ? printable.substring(0, 200) + "…" : printable;
    }
}
