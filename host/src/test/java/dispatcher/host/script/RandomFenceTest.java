package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.session.Session;
import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a script sends, in whatever way: what a fence promises holds. */
class RandomFenceTest extends RunTestBase {
    private static final int REQUESTS = 1_500;
    private static final int OBJECTS = 8;
    private static final Box BOX = new Box(new Vector3(20, 20, 20), new Vector3(60, 70, 50));
    /** A region that is down shows nothing. */
    private static final Set<String> LEFT_OUT = Set.of("RestartRequest", "SetFaultsRequest");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private UUID asset = Ids.ZERO;
    private final List<UUID> houses = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>(List.of(Ids.ZERO, new UUID(1, 2)));
    private final List<MessageType<?>> types = Messages.requests().stream()
            .filter(type -> !LEFT_OUT.contains(type.shortName())).toList();

    @Test
    void whatIsBehindTheFenceStaysAsItIs() {
        build();
        List<Object> before = sights();
        fence = new Fence(allBut("DeleteAllObjectsRequest"), Set.of(), false, true, OBJECTS, BOX);
        assertThat(run(this::rage)).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(sights()).as("seed %d", seed).isEqualTo(before);
        assertThat(said()).contains("fence own-objects: ", "fence objects: ", "fence box: ", "fence allow: ");
    }

    /** The same without the fence: the requests are not harmless. */
    @Test
    void withoutAFenceNothingStaysAsItIs() {
        build();
        List<Object> before = sights();
        assertThat(run(script -> {
            for (int i = 0; i < REQUESTS; i++) {
                send(script, request());
            }
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        boolean allThere = objects(region).containsAll(houses);
        assertThat(allThere && sights().equals(before)).as("seed %d", seed).isFalse();
    }

    private static Set<String> allBut(String left) {
        return Messages.requests().stream().filter(type -> !type.shortName().equals(left)).map(MessageType::name)
                .collect(Collectors.toSet());
    }

    private void build() {
        try (Session session = Session.open(options(region))) {
            asset = get(new PrimAssets(session::send)
                    .asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
            for (int i = 0; i < 6; i++) {
                houses.add(get(session.send(new CreateObjectRequest("House", null, null, new Vector3(30 + i, 30, 30),
                        null, null, asset, null))).objectId());
            }
        }
        ids.addAll(houses);
    }

    private List<Object> sights() {
        List<Object> sights = new ArrayList<>();
        try (Session session = Session.open(options(region))) {
            for (UUID house : houses) {
                sights.add(get(session.send(new GetObjectDataRequest(house))));
                sights.add(get(session.send(new GetObjectPartsRequest(house))));
            }
        }
        return sights;
    }

    private void rage(Dispatcher script) {
        int most = 0;
        for (int i = 0; i < REQUESTS; i++) {
            send(script, request());
            if (i % 50 == 0) {
                most = Math.max(most, checked(script));
            }
        }
        assertThat(most).as("objects at once, seed %d", seed).isGreaterThan(OBJECTS / 2);
    }

    /** How many objects the script has; all are in the box. */
    private int checked(Dispatcher script) {
        List<UUID> own = new ArrayList<>(found(script));
        assertThat(own).as("seed %d", seed).containsAll(houses);
        own.removeAll(houses);
        assertThat(own).as("seed %d", seed).hasSizeLessThanOrEqualTo(OBJECTS);
        for (UUID object : own) {
            GetObjectDataResponse data = get(script.send(new GetObjectDataRequest(object)));
            assertThat(BOX.holds(data.position())).as("%s, seed %d", data, seed).isTrue();
        }
        ids.addAll(own);
        return own.size();
    }

    private void send(Dispatcher script, Request<?> request) {
        try {
            get(script.call(request, Delivery.values()[random.nextInt(3)]));
        } catch (DispatcherException _) {
            // Most of them are nonsense.
        }
    }

    private Request<?> request() {
        return (Request<?>) fill(switch (random.nextInt(8)) {
            case 0 -> MessageType.of(CreateObjectRequest.class);
            case 1 -> MessageType.of(CreateBulkObjectsRequest.class);
            default -> types.get(random.nextInt(types.size()));
        });
    }

    private Record fill(MessageType<?> type) {
        return type.create(type.fields().stream().map(this::value).toArray());
    }

    private @Nullable Object value(FieldType field) {
        if (random.nextInt(8) == 0) {
            return null;
        } else if (field.kind() == FieldKind.LIST) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(Objects.requireNonNull(value(Objects.requireNonNull(field.elementKind()), field)));
            }
            return list;
        }
        return value(field.kind(), field);
    }

    private @Nullable Object value(FieldKind kind, FieldType field) {
        return switch (kind) {
            case ID -> field.name().equals("AssetID") && random.nextInt(4) > 0
                    ? asset
                    : random.nextInt(10) == 0 ? UUID.randomUUID() : ids.get(random.nextInt(ids.size()));
            case VECTOR3 -> vector(field.name().equals("Position") ? 25 : -2, 20);
            case QUATERNION -> new Quaternion(number(), 0, 0, number());
            case STRUCTURE -> fill(MessageType.of(Objects.requireNonNull(field.structure())));
            case TEXT -> random.nextBoolean() ? "text" : "127.0.0.1";
            case REAL -> number();
            case INTEGER -> random.nextInt(80) - 5;
            case BOOLEAN -> random.nextBoolean();
            case LIST -> null;
        };
    }

    private Vector3 vector(double least, double width) {
        return random.nextInt(4) == 0
                ? new Vector3(number(), number(), number())
                : new Vector3(least + random.nextDouble() * width, least + random.nextDouble() * width,
                        least + random.nextDouble() * width);
    }

    private double number() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> random.nextDouble() * 1000 - 300;
            case 3 -> 256;
            default -> 20 + random.nextDouble() * 35;
        };
    }
}
