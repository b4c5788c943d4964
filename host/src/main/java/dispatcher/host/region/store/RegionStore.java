package dispatcher.host.region.store;

import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.scene.ObjectMaker;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * Keeps a region in a file: what has changed since the last time is written in one transaction, so that the file is whole at
 * every moment. Safe for use by several threads.
 */
public final class RegionStore implements AutoCloseable {
    private static final String TERRAIN = "terrain";
    private static final String SUN = "sun";

    private final Database database;
    private final Scene scene;
    private final AssetStore assets;
    private final Map<UUID, SceneObject.Version> savedObjects = new HashMap<>();
    private final Set<UUID> savedAssets = new HashSet<>();
    private long savedTerrain = -1;
    private long savedSun = -1;

    private RegionStore(Database database, Scene scene, AssetStore assets) {
        this.database = database;
        this.scene = scene;
        this.assets = assets;
    }

    /**
     * Opens a file, which is made where it is not there.
     *
     * @throws IOException where it is no region's data, or another program has it open
     */
    public static RegionStore open(Path file, Scene scene, AssetStore assets) throws IOException {
        try {
            return new RegionStore(Database.open(file), scene, assets);
        } catch (SQLException e) {
            throw failure(file + " cannot be opened as a region's data", e);
        }
    }

    /** Puts what the file holds into the region; false where it holds nothing yet. */
    public synchronized boolean load() throws IOException {
        try {
            List<SceneObject> objects = database.read("select id, name, description, xml, motion from objects",
                    row -> object(row.getString(2), row.getString(3), row.getBytes(4), row.getBytes(5)));
            for (SceneObject object : objects) {
                scene.objects().add(object);
                savedObjects.put(object.id(), object.version());
            }
            for (Asset asset : database.read("select id, data, name, description, type, creator from assets",
                    row -> new Asset(UUID.fromString(row.getString(1)), row.getBytes(2), row.getString(3),
                            row.getString(4), row.getString(5), row.getString(6)))) {
                assets.add(asset);
                savedAssets.add(asset.id());
            }
            return loadSettings();
        } catch (SQLException | IllegalArgumentException e) {
            throw failure("the region's data cannot be read", e);
        }
    }

    /** Writes what has changed since the last time. */
    public synchronized void save() throws IOException {
        try {
            saveObjects();
            saveAssets();
            saveSettings();
            database.commit();
        } catch (SQLException e) {
            undo();
            throw failure("the region's data cannot be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw failure("the region's data cannot be closed", e);
        }
    }

    private boolean loadSettings() throws SQLException {
        record Setting(String name, byte[] value) {}
        List<Setting> settings = database.read("select name, value from settings",
                row -> new Setting(row.getString(1), row.getBytes(2)));
        for (Setting setting : settings) {
            switch (setting.name) {
                case TERRAIN -> scene.terrain().read(setting.value);
                case SUN -> scene.sun().set(Numbers.sun(setting.value));
                default -> {
                    // Of a later version of the same format.
                }
            }
        }
        if (settings.isEmpty()) {
            return false;
        }
        savedTerrain = scene.terrain().changes();
        savedSun = scene.sun().changes();
        return true;
    }

    private void saveObjects() throws SQLException {
        Set<UUID> gone = new HashSet<>(savedObjects.keySet());
        for (SceneObject object : scene.objects().all()) {
            gone.remove(object.id());
            SceneObject.Version now = object.version();
            SceneObject.Version saved = savedObjects.put(object.id(), now);
            if (saved == null || saved.changes() != now.changes()) {
                database.run("insert or replace into objects values (?, ?, ?, ?, ?)", object.id().toString(),
                        object.name(), object.description(), ObjectXml.writeAsset(object.data()),
                        Numbers.of(object.motion()));
            } else if (!saved.equals(now)) {
                database.run("update objects set motion = ? where id = ?", Numbers.of(object.motion()),
                        object.id().toString());
            }
        }
        for (UUID id : gone) {
            database.run("delete from objects where id = ?", id.toString());
            savedObjects.remove(id);
        }
    }

    private void saveAssets() throws SQLException {
        for (Asset asset : assets.all()) {
            if (savedAssets.add(asset.id())) {
                database.run("insert or replace into assets values (?, ?, ?, ?, ?, ?)", asset.id().toString(),
                        asset.name(), asset.description(), asset.contentType(), asset.creator(), asset.data());
            }
        }
    }

    private void saveSettings() throws SQLException {
        long terrain = scene.terrain().changes();
        if (terrain != savedTerrain) {
            database.run("insert or replace into settings values (?, ?)", TERRAIN, scene.terrain().write());
            savedTerrain = terrain;
        }
        long sun = scene.sun().changes();
        if (sun != savedSun) {
            database.run("insert or replace into settings values (?, ?)", SUN, Numbers.of(scene.sun().view()));
            savedSun = sun;
        }
    }

    /** After a failure nothing counts as saved, so that the next time writes all. */
    private void undo() {
        savedObjects.replaceAll((_, _) -> new SceneObject.Version(-1, -1));
        savedAssets.clear();
        savedTerrain = -1;
        savedSun = -1;
        try {
            database.rollback();
        } catch (SQLException _) {
            // The failure that led here is the one to tell.
        }
    }

    private SceneObject object(String name, String description, byte[] xml, byte[] motion) throws SQLException {
        try {
            List<PartData> parts = ObjectXml.readParts(xml);
            return ObjectMaker.restore(parts, name, description, Numbers.motion(motion));
        } catch (XMLStreamException e) {
            throw new SQLException(e);
        }
    }

    private static IOException failure(String what, Exception cause) {
        return new IOException(what + ": " + cause.getMessage(), cause);
    }
}
