package dispatcher.host.fence;

import dispatcher.binding.Prim;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.value.Vector3;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds requests against the rules of a fence, but for how many objects there may be. Safe for use by several threads. */
final class Guard {
    private static final String ADD_ASSET = MessageType.of(AddAssetRequest.class).name();

    private final Fence fence;
    private final Predicate<UUID> own;

    /** @param own whether the script has made an object */
    Guard(Fence fence, Predicate<UUID> own) {
        this.fence = fence;
        this.own = own;
    }

    /** Why a request may not be sent; null where it may. */
    @Nullable
    Objection objection(Request<?> request) {
        Effect effect = Effect.of(request);
        Objection name = name(request.getClass(), effect);
        if (name != null) {
            return name;
        } else if (fence.readOnly() && effect.changes()) {
            return objection(Rule.READ_ONLY, request, "The fence allows no changes.");
        }
        Objection notOwn = fence.ownObjects() ? notOwn(request, effect) : null;
        return notOwn == null && fence.box() != null ? outside(request, effect, fence.box()) : notOwn;
    }

    /** Why a shape may not be made ready, for which the host itself adds a plain asset; null where it may. */
    @Nullable
    Objection objection(Prim prim) {
        boolean wanted = Stream.of(AddAssetRequest.class, CreateObjectRequest.class, CreateBulkObjectsRequest.class)
                .anyMatch(request -> name(request, Effect.CREATES) == null);
        if (!wanted) {
            return name(AddAssetRequest.class, Effect.ADDS_ASSET);
        } else if (fence.readOnly()) {
            return new Objection(Rule.READ_ONLY, "A shape", "The fence allows no changes.");
        }
        return fence.box() == null ? null : tooLarge("A shape", prim.scale(), fence.box());
    }

    /** Why a message may not be sent whatever it holds. */
    @Nullable
    Objection name(Class<?> request, Effect effect) {
        MessageType<?> type = MessageType.of(request.asSubclass(Record.class));
        if (fence.denied().contains(type.name())) {
            return new Objection(Rule.DENY, type.shortName(), "The fence denies " + type.shortName() + ".");
        }
        boolean allowed = fence.allowed().isEmpty() || fence.allowed().contains(type.name())
                || effect == Effect.GIVES_BACK;
        return allowed
                ? null
                : new Objection(Rule.ALLOW, type.shortName(),
                        "The fence allows only some messages, and " + type.shortName() + " is none of them.");
    }

    private @Nullable Objection notOwn(Request<?> request, Effect effect) {
        return switch (effect) {
            case READS, CONNECTS, GIVES_BACK, SAYS, CREATES -> null;
            case ADDS_ASSET -> asset(Rule.OWN_OBJECTS, request);
            case CHANGES_OBJECTS -> NamedObjects.in(request).filter(own.negate()).findFirst()
                    .map(other -> objection(Rule.OWN_OBJECTS, request,
                            "The fence allows only own objects: this script did not make " + other + "."))
                    .orElse(null);
            case CHANGES_GROUND -> fence.box() == null ? more(request) : null;
            case CHANGES_AVATARS, CHANGES_REGION -> more(request);
        };
    }

    private static Objection more(Request<?> request) {
        return objection(Rule.OWN_OBJECTS, request,
                "The fence allows only own objects: " + shortName(request) + " changes what is none.");
    }

    private @Nullable Objection outside(Request<?> request, Effect effect, Box box) {
        if (effect == Effect.CHANGES_REGION) {
            return objection(Rule.BOX, request,
                    "The fence allows changes in a box only: " + shortName(request) + " changes the whole region.");
        } else if (effect == Effect.ADDS_ASSET) {
            return asset(Rule.BOX, request);
        }
        Vector3 place = Places.of(request).map(course -> course.leaves(box)).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return place == null
                ? part(request, box)
                : objection(Rule.BOX, request, "The fence allows places from " + box + " only: " + Box.shown(place)
                        + " is outside.");
    }

    /** A part goes where its object goes, so that no place of it alone is inside for good. */
    private @Nullable Objection part(Request<?> request, Box box) {
        if (request instanceof SetPartPositionRequest part && part.linkNum() != null && part.linkNum() != 0) {
            return objection(Rule.BOX, request,
                    "The fence allows places in a box only: how far a part is from its root cannot be changed.");
        }
        return request instanceof SetPartScaleRequest scale && scale.scale() != null
                ? tooLarge(shortName(request), scale.scale(), box)
                : null;
    }

    private static @Nullable Objection tooLarge(String message, Vector3 scale, Box box) {
        double longest = box.longestSide();
        boolean fits = Stream.of(scale.x(), scale.y(), scale.z()).allMatch(extent -> Math.abs(extent) <= longest);
        return fits
                ? null
                : new Objection(Rule.BOX, message, "The fence allows a box only, and no side of it is as long as "
                        + Box.shown(scale) + ".");
    }

    /** What is in an asset, such as scripts of the region's own or parts far away, nobody can see. */
    private @Nullable Objection asset(Rule rule, Request<?> request) {
        return fence.allowed().contains(ADD_ASSET)
                ? null
                : objection(rule, request,
                        "The fence does not let the script add assets, since it cannot see what they do; shapes can be made.");
    }

    private static Objection objection(Rule rule, Request<?> request, String sentence) {
        return new Objection(rule, shortName(request), sentence);
    }

    private static String shortName(Request<?> request) {
        return MessageType.of(((Record) request).getClass()).shortName();
    }
}
