package dispatcher.host.region.request;

import dispatcher.host.codec.Encoding;
import dispatcher.host.codec.RandomMessages;
import dispatcher.message.AddressedRequest;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.remotesensor.SensorDataRequest;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A region reads the same request from JSON and from BSON. */
class BothEncodingsTest {
    private static final int ROUNDS = 100;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final RandomMessages messages = new RandomMessages(new Random(seed));
    private final RequestReader reader = new RequestReader(Messages.requests());

    @Test
    void everyRequestIsTheSameInEither() {
        assertThat(Messages.requests()).hasSizeGreaterThan(40).filteredOn(BothEncodingsTest::isHandled)
                .allSatisfy(type -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        AddressedRequest request = messages.request(type);
                        assertThat(reader.readBson(Encoding.BSON.codec().encode(request)))
                                .as("seed %d, %s", seed, request)
                                .isEqualTo(reader.readJson(Encoding.JSON.codec().encode(request)));
                    }
                });
    }

    /** No region has a handler for what sensors measure, so none reads it. */
    private static boolean isHandled(MessageType<?> type) {
        return type.recordClass() != SensorDataRequest.class;
    }
}
