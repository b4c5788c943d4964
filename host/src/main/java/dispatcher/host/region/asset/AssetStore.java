package dispatcher.host.region.asset;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The region's assets, up to a number of bytes. Safe for use by several threads. */
public final class AssetStore {
    private final ConcurrentHashMap<UUID, Asset> assets = new ConcurrentHashMap<>();
    private final AtomicLong used = new AtomicLong();
    private final long limit;

    /** @param limit how many bytes all assets may take together */
    public AssetStore(long limit) {
        this.limit = limit;
    }

    public Optional<Asset> find(UUID id) {
        return Optional.ofNullable(assets.get(id));
    }

    public Collection<Asset> all() {
        return assets.values();
    }

    /**
     * Keeps an asset; where its id is known already, the old one stays (seen on a real server).
     *
     * @return false where there is no room for it
     */
    public boolean add(Asset asset) {
        if (used.addAndGet(asset.size()) > limit) {
            used.addAndGet(-asset.size());
            return assets.containsKey(asset.id());
        }
        if (assets.putIfAbsent(asset.id(), asset) != null) {
            used.addAndGet(-asset.size());
        }
        return true;
    }
}
