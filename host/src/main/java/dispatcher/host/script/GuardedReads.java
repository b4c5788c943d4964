package dispatcher.host.script;

import dispatcher.guest.FileReads;
import dispatcher.host.OwnFolders;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Lets a script read nothing of this program's own folders. Safe for use by several threads. */
final class GuardedReads implements FileReads {
    private final OwnFolders closed;
    private final FileReads others;

    /** @param others is told of all other files */
    GuardedReads(OwnFolders closed, FileReads others) {
        this.closed = closed;
        this.others = others;
    }

    @Override
    public void opened(Path file, long size) throws IOException {
        if (closed.test(file)) {
            throw new AccessDeniedException(file.toString(), null, "the host's own");
        }
        others.opened(file, size);
    }
}
