package dispatcher.host.region.asset;

import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.PartData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asset. Immutable but for what it remembers of its own reading; safe for use by several threads. */
public final class Asset {
    private final UUID id;
    private final byte[] data;
    private final @Nullable String name;
    private final @Nullable String description;
    private final String contentType;
    private final @Nullable String creator;
    private volatile @Nullable Optional<List<PartData>> object;

    /**
     * @param data its bytes, which nobody may change any more
     * @param contentType its media type; empty: {@code application/octet-stream} (seen on a real server)
     * @param creator who made it, the id as text, kept as it was given
     */
    public Asset(UUID id, byte[] data, @Nullable String name, @Nullable String description,
            @Nullable String contentType, @Nullable String creator) {
        this.id = id;
        this.data = data;
        this.name = name;
        this.description = description;
        this.contentType = contentType == null || contentType.isEmpty() ? AssetKind.UNKNOWN : contentType;
        this.creator = creator;
    }

    public UUID id() {
        return id;
    }

    public byte[] data() {
        return data;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
    }

    public String contentType() {
        return contentType;
    }

    public @Nullable String creator() {
        return creator;
    }

    /** The same asset under another id. */
    public Asset withId(UUID other) {
        return new Asset(other, data, name, description, contentType, creator);
    }

    /** The parts of the object that it holds, read once; empty where it holds none. */
    public Optional<List<PartData>> object() {
        Optional<List<PartData>> known = object;
        if (known == null) {
            known = ObjectXml.read(data);
            object = known;
        }
        return known;
    }

    /** About how many bytes of memory it takes. */
    long size() {
        return 200L + data.length * (long) 2;
    }
}
