package dispatcher.host.export;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.archive.ArchiveWriter;
import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.value.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One export: asks the region for each object, the assets that these need, and the ground. Used by one thread. */
public final class RegionExport {
    private final Session session;
    private final Set<UUID> assets = new LinkedHashSet<>();
    private int objects;
    private int missing;

    public RegionExport(Session session) {
        this.session = session;
    }

    /**
     * Writes the archive; an old file is replaced when the new one is whole.
     *
     * @return what it holds, in a sentence
     * @throws DispatcherException where the region refuses, or (WRONG_ARGUMENT) the file cannot be written
     */
    public String save(Path file) {
        try (ArchiveWriter out = new ArchiveWriter(file)) {
            out.addTerrain(session.scene(), Ground.read(session));
            for (UUID object : Replies.of(session.send(new FindObjectsRequest(null, null, null, null))).objects()) {
                addObject(out, object);
            }
            for (UUID asset : assets) {
                addAsset(out, asset);
            }
            out.finish();
        } catch (IOException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The archive " + file + " cannot be written: " + e.getMessage() + ".", "Name another file.", e);
        }
        return "%d objects and %d assets; %d assets that the region does not give are missing".formatted(objects,
                assets.size() - missing, missing);
    }

    private void addObject(ArchiveWriter out, UUID object) throws IOException {
        GetObjectDataResponse data;
        AssetData asset;
        try {
            data = Replies.of(session.send(new GetObjectDataRequest(object)));
            asset = Replies.of(session.send(new GetAssetFromObjectRequest(object))).asset();
            assets.addAll(Replies.of(session.send(new GetDependentAssetsRequest(asset.assetId()))).dependentAssets());
        } catch (DispatcherException refusal) {
            passOver(refusal);
            return;
        }
        // The object's own asset is the archive's object; the zero id stands for none.
        assets.removeAll(List.of(Objects.requireNonNull(asset.assetId()), Ids.ZERO));
        out.addObject(object, data.name(), data.position(), text(asset));
        objects++;
    }

    private void addAsset(ArchiveWriter out, UUID id) throws IOException {
        try {
            AssetData asset = Replies.of(session.send(new GetAssetRequest(id))).asset();
            if (!out.addAsset(id, Objects.requireNonNullElse(asset.contentType(), ""), bytes(asset))) {
                missing++;
            }
        } catch (DispatcherException refusal) {
            passOver(refusal);
            missing++;
        }
    }

    /** What was deleted meanwhile, or never was there, is left out; any other failure ends the export. */
    private static void passOver(DispatcherException refusal) {
        if (refusal.kind() != FailureKind.REFUSED) {
            throw refusal;
        }
    }

    private static byte[] bytes(AssetData asset) {
        return Base64.getDecoder().decode(Objects.requireNonNullElse(asset.serializedAsset(), ""));
    }

    /** A real server ends the XML with one NUL byte. */
    private static String text(AssetData asset) {
        return new String(bytes(asset), StandardCharsets.UTF_8).replace("\0", "");
    }
}
