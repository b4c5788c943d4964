package dispatcher.bridge;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a connection reads of the folder that the bridge offers. Safe for use by several threads. */
final class FileCalls {
    private final @Nullable BridgeFolder folder;
    private final Disk disk;

    FileCalls(@Nullable BridgeFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    @FunctionalInterface
    private interface Look {
        Map<String, Object> at(BridgeFolder folder, String path) throws IOException;
    }

    CompletableFuture<Map<String, @Nullable Object>> stat(Frame frame) {
        boolean following = !Boolean.FALSE.equals(frame.get("follow"));
        return look(frame, (files, path) -> files.stat(path, following));
    }

    CompletableFuture<Map<String, @Nullable Object>> list(Frame frame) {
        return look(frame, (files, path) -> Map.of("names", files.list(path)));
    }

    CompletableFuture<Map<String, @Nullable Object>> read(Frame frame) {
        int offset = frame.integer("offset", 0, Integer.MAX_VALUE, 0);
        return look(frame, (files, path) -> Map.of("data",
                Base64.getEncoder().encodeToString(files.read(path, offset))));
    }

    private CompletableFuture<Map<String, @Nullable Object>> look(Frame frame, Look look) {
        BridgeFolder offered = folder;
        if (offered == null) {
            throw new DispatcherException(FailureKind.DENIED, "This bridge offers no files.", "Open them by yourself.");
        }
        String path = frame.text("path");
        return disk.ask(() -> {
            try {
                return look.at(offered, path);
            } catch (IOException e) {
                throw BridgeFolder.failure(path, e);
            }
        });
    }
}
