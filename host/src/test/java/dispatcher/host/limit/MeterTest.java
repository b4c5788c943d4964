package dispatcher.host.limit;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MeterTest {
    private final List<Breach> told = new ArrayList<>();

    private Meter meter(Limit limit, long amount) {
        return new Meter(new Limits(Map.of(limit, amount)), told::add);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        Meter meter = meter(Limit.CALLS_IN_FLIGHT, 2);
        meter.take(Limit.CALLS_IN_FLIGHT, 2);
        meter.give(Limit.CALLS_IN_FLIGHT, 1);
        meter.take(Limit.CALLS_IN_FLIGHT, 1);
        assertThat(meter.held(Limit.CALLS_IN_FLIGHT)).isEqualTo(2);
        assertThat(told).isEmpty();
    }

    @Test
    void whatGoesBeyondIsRefusedToldAndNotTaken() {
        Meter meter = meter(Limit.OBJECTS, 5);
        meter.take(Limit.OBJECTS, 4);
        var refused = catchThrowableOfType(DispatcherException.class, () -> meter.take(Limit.OBJECTS, 2));
        assertThat(refused.kind()).isEqualTo(FailureKind.DENIED);
        assertThat(refused).hasMessage("limit objects: 6 of 5");
        assertThat(refused.advice()).contains("--limit objects=AMOUNT");
        assertThat(told).containsExactly(new Breach(Limit.OBJECTS, 6, 5, null));
        assertThat(meter.held(Limit.OBJECTS)).isEqualTo(4);
    }

    @Test
    void callsAreCountedWithinASecond() {
        AtomicLong now = new AtomicLong();
        Rate rate = new Rate(now::get);
        rate.add();
        assertThat(rate.add()).isEqualTo(2);
        now.addAndGet(1_000_000_000L);
        assertThat(rate.last()).isEqualTo(2);
        assertThat(rate.add()).isEqualTo(1);
        now.addAndGet(5_000_000_000L);
        assertThat(rate.last()).isZero();
        assertThat(rate.total()).isEqualTo(3);
    }

    @Test
    void aMessageIsAsLargeAsItsTextAndItsBytes() {
        assertThat(MessageSize.of(new ChatRequest("x".repeat(1000), null, null))).isBetween(1000L, 1200L);
    }

    @Test
    void whatIsInAMessageCounts() {
        AssetData asset = new AssetData(null, "x".repeat(5000), null, null, null, null);
        assertThat(MessageSize.of(new AddAssetRequest(asset))).isBetween(5000L, 5200L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void columnsAreAsLargeAsTheirElements(int objects) {
        UUID[] ids = Stream.generate(UUID::randomUUID).limit(objects).toArray(UUID[]::new);
        var columns = new ObjectDynamicsColumns(ids, new float[objects * ObjectDynamicsColumns.NUMBERS]);
        assertThat(MessageSize.of(new BulkDynamicsRequest(columns)))
                .isEqualTo(MessageSize.of(new BulkDynamicsRequest(List.copyOf(columns))));
    }
}
