package dispatcher.host.region.archive;

import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.value.Ids;
import java.io.IOException;
import java.nio.file.Path;

/** Saves a region as an archive: all its objects, all its assets of known kinds, its terrain. */
public final class ArchiveSaver {
    private final Scene scene;
    private final AssetStore assets;

    public ArchiveSaver(Scene scene, AssetStore assets) {
        this.scene = scene;
        this.assets = assets;
    }

    /** Writes the file; an old one is replaced when the new one is whole. */
    public void save(Path file) throws IOException {
        try (ArchiveWriter out = new ArchiveWriter(file)) {
            out.addTerrain(scene.name(), scene.terrain().write());
            for (Asset asset : assets.all()) {
                if (!asset.id().equals(Ids.ZERO)) {
                    out.addAsset(asset.id(), asset.contentType(), asset.data());
                }
            }
            for (SceneObject object : scene.objects().all()) {
                out.addObject(object.id(), object.name(), object.position(), ObjectXml.write(object.data()));
            }
            out.finish();
        }
    }
}
