package dispatcher.host.region.asset;

import dispatcher.host.prim.TextureEntry;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.prim.XmlValues;
import dispatcher.value.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what an asset is made of: textures, inventories, sounds, ids that are named in scripts and notecards. */
public final class Dependencies {
    private static final Pattern ID = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final AssetStore store;

    public Dependencies(AssetStore store) {
        this.store = store;
    }

    /** The asset itself and all that it needs, as far as the store has it; empty where the store does not have it. */
    public List<UUID> of(UUID id) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            UUID next = open.poll();
            store.find(next).filter(_ -> found.add(next)).ifPresent(asset -> namedIn(asset).stream()
                    .filter(Predicate.not(Ids.ZERO::equals)).forEach(open::add));
        }
        return List.copyOf(found);
    }

    private static List<UUID> namedIn(Asset asset) {
        return switch (AssetKind.byContentType(asset.contentType()).orElse(AssetKind.TEXTURE)) {
            case OBJECT -> asset.object().map(Dependencies::namedIn).orElse(List.of());
            case SCRIPT, NOTECARD, GESTURE, CLOTHING, BODY_PART, MATERIAL -> namedInText(asset);
            default -> List.of();
        };
    }

    private static List<UUID> namedIn(List<PartData> parts) {
        List<UUID> ids = new ArrayList<>();
        for (PartData part : parts) {
            ids.addAll(TextureEntry.textures(part.texture()));
            part.inventory().forEach(item -> ids.add(item.asset()));
            part.source().child("Shape").ifPresent(shape -> ids.add(XmlValues.readId(shape, "SculptTexture")));
            ids.add(XmlValues.readId(part.source(), "CollisionSound"));
            ids.add(XmlValues.readId(part.source(), "SoundID"));
        }
        return ids;
    }

    private static List<UUID> namedInText(Asset asset) {
        String text = new String(asset.data(), StandardCharsets.ISO_8859_1);
        return ID.matcher(text).results().map(match -> UUID.fromString(match.group())).toList();
    }
}
