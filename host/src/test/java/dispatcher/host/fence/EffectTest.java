package dispatcher.host.fence;

import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every message of the protocol is known to the fence, with all objects and places that it names. */
class EffectTest {
    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final Vector3 FAR = new Vector3(1000, 2000, 3000);
    private static final FilledRequests FILLED = new FilledRequests(ID, FAR);
    private static final Set<Effect> PUTS = Set.of(Effect.CREATES, Effect.CHANGES_OBJECTS, Effect.CHANGES_AVATARS);

    @Test
    void everyRequestHasExactlyOneRow() {
        List<Class<?>> rows = new ArrayList<>();
        Stream.of(Effect.values()).forEach(effect -> rows.addAll(effect.requests()));
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(
                Messages.requests().stream().<Class<?>>map(MessageType::recordClass).toList());
    }

    static List<MessageType<?>> requests() {
        return Messages.requests();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatOnlyReadsHasAnInnocentName(MessageType<?> type) {
        Effect effect = Effect.of(FILLED.of(type));
        boolean asks = type.shortName().startsWith("Get") && effect != Effect.CHANGES_OBJECTS
                || List.of("FindObjectsRequest", "TestAssetRequest", "InfoRequest", "MessageFormatRequest")
                        .contains(type.shortName());
        assertThat(effect == Effect.READS).isEqualTo(asks);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyObjectThatIsChangedIsSeen(MessageType<?> type) {
        Request<?> request = FILLED.of(type);
        if (Effect.of(request) == Effect.CHANGES_OBJECTS) {
            assertThat(NamedObjects.in(request)).containsExactly(ID);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyPlaceIsSeen(MessageType<?> type) {
        Request<?> request = FILLED.of(type);
        boolean ofAPart = List.of("SetPartPositionRequest", "TouchObjectRequest").contains(type.shortName());
        if (PUTS.contains(Effect.of(request)) && namesAPosition(type) && !ofAPart) {
            assertThat(Places.of(request).map(Course::from)).containsExactly(FAR);
        } else if (!type.shortName().equals("SetTerrainHeightRequest")) {
            assertThat(Places.of(request)).isEmpty();
        }
    }

    private static boolean namesAPosition(MessageType<?> type) {
        return type.fields().stream().anyMatch(field -> field.name().equals("Position")
                || field.structure() != null && namesAPosition(MessageType.of(field.structure())));
    }
}
