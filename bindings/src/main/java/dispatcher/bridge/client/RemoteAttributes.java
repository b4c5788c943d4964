package dispatcher.bridge.client;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file system says of a file that lies on the other end of a bridge. */
final class RemoteAttributes {
    private static final int READABLE_FOLDER = 0040555;
    private static final int READABLE_FILE = 0100444;
    private static final int LINK = 0120777;

    private RemoteAttributes() {}

    static Map<String, Object> of(Path path, Map<?, ?> told) {
        boolean folder = "folder".equals(told.get("kind"));
        boolean link = "link".equals(told.get("kind"));
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("isDirectory", folder);
        attributes.put("isRegularFile", "file".equals(told.get("kind")));
        attributes.put("isSymbolicLink", link);
        attributes.put("isOther", "other".equals(told.get("kind")));
        attributes.put("size", number(told.get("size")));
        FileTime modified = FileTime.fromMillis(number(told.get("modified")));
        for (String time : List.of("lastModifiedTime", "lastAccessTime", "creationTime", "ctime")) {
            attributes.put(time, modified);
        }
        attributes.putAll(Map.of("mode", folder ? READABLE_FOLDER : link ? LINK : READABLE_FILE, "ino",
                (long) path.hashCode(), "dev", 0L, "nlink", 1, "uid", 0, "gid", 0));
        return attributes;
    }

    private static long number(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
