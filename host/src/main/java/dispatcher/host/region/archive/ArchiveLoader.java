package dispatcher.host.region.archive;

import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.asset.AssetKind;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.XmlElement;
import dispatcher.host.region.prim.XmlReader;
import dispatcher.host.region.prim.XmlValues;
import dispatcher.host.region.scene.ObjectMaker;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObjects;
import dispatcher.value.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** Loads an OpenSim archive (OAR) into a region: its assets, its objects with their own ids, and if wanted its terrain. */
public final class ArchiveLoader {
    private static final int MAX_MAJOR_VERSION = 1;

    private final Scene scene;
    private final AssetStore assets;
    private final Predicate<UUID> isKnownUser;
    private final UUID owner;
    private boolean described;

    /**
     * @param isKnownUser whose objects stay theirs
     * @param owner who gets the others
     */
    public ArchiveLoader(Scene scene, AssetStore assets, Predicate<UUID> isKnownUser, UUID owner) {
        this.scene = scene;
        this.assets = assets;
        this.isKnownUser = isKnownUser;
        this.owner = owner;
    }

    /**
     * Loads a file.
     *
     * @throws IOException where it is no archive or holds what it must not; the message names the entry
     */
    public void load(Path archive, boolean withTerrain) throws IOException {
        load(() -> Files.newInputStream(archive), withTerrain);
    }

    void load(ArchiveReader.Source archive, boolean withTerrain) throws IOException {
        ArchiveReader.read(archive, (name, bytes) -> load(name, bytes, withTerrain));
        if (!described) {
            throw new ArchiveException("archive.xml", "is missing: this is no OpenSim archive");
        }
    }

    private void load(String name, byte[] bytes, boolean withTerrain) throws ArchiveException {
        if (name.equals("archive.xml")) {
            check(name, bytes);
        } else if (name.startsWith("assets/")) {
            addAsset(name, bytes);
        } else if (name.startsWith("objects/") && name.endsWith(".xml")) {
            addObject(name, bytes);
        } else if (withTerrain && name.startsWith("terrains/") && name.endsWith(".r32")
                && !scene.terrain().read(bytes)) {
            throw new ArchiveException(name, "does not hold 256 by 256 heights");
        }
    }

    private void check(String name, byte[] bytes) throws ArchiveException {
        try {
            XmlElement root = XmlReader.read(bytes, bytes.length);
            boolean known = root.name().equals("archive") && root.attributes().stream()
                    .noneMatch(a -> a.name().equals("major_version") && !isKnownVersion(a.value()));
            if (!known) {
                throw new ArchiveException(name, "describes no archive of a known version");
            }
            described = true;
        } catch (XMLStreamException e) {
            throw new ArchiveException(name, "is no XML that can be read: " + e.getMessage(), e);
        }
    }

    private static boolean isKnownVersion(String major) {
        return major.length() == 1 && major.charAt(0) >= '0' && major.charAt(0) <= '0' + MAX_MAJOR_VERSION;
    }

    private void addAsset(String name, byte[] bytes) throws ArchiveException {
        String file = name.substring("assets/".length());
        UUID id = file.length() < 36 ? Ids.ZERO : XmlValues.parseId(file.substring(0, 36));
        if (id.equals(Ids.ZERO)) {
            throw new ArchiveException(name, "does not begin with an id");
        }
        String type = AssetKind.byFile(file).map(AssetKind::contentType).orElse(AssetKind.UNKNOWN);
        if (!assets.add(new Asset(id, bytes, file, "", type, owner.toString()))) {
            throw new ArchiveException(name, "is one too many: the region's assets would be too large");
        }
    }

    private void addObject(String name, byte[] bytes) throws ArchiveException {
        try {
            SceneObjects.Added added = scene.objects()
                    .add(ObjectMaker.keep(ObjectXml.readParts(bytes), isKnownUser, owner, scene.size()));
            if (added != SceneObjects.Added.ADDED) {
                throw new ArchiveException(name,
                        added == SceneObjects.Added.KNOWN ? "is in the region already" : "is one too many");
            }
        } catch (XMLStreamException e) {
            throw new ArchiveException(name, "is no object that can be read: " + e.getMessage(), e);
        }
    }
}
