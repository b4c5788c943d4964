package dispatcher.host.codec;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.Response;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;

/** Any message is the same message after JSON and after BSON; the fuzzer chooses what is in it. */
@Timeout(60)
class EncodingsFuzzTest {
    private static final List<MessageType<?>> TYPES = Messages.all().stream()
            .filter(type -> Request.class.isAssignableFrom(type.recordClass())
                    || Response.class.isAssignableFrom(type.recordClass()))
            .toList();

    @FuzzTest(maxDuration = "5m")
    void sayTheSame(FuzzedDataProvider data) {
        MessageType<?> type = TYPES.get(data.consumeInt(0, TYPES.size() - 1));
        RandomMessages messages = new RandomMessages(new Chosen(data));
        if (Request.class.isAssignableFrom(type.recordClass())) {
            Decoding.comesBack(messages.request(type));
        } else {
            Decoding.comesBack(messages.answer(type));
        }
    }

    /** Chance as the fuzzer wants it. */
    private static final class Chosen extends Random {
        private static final long serialVersionUID = 1;

        private final transient FuzzedDataProvider data;

        Chosen(FuzzedDataProvider data) {
            this.data = data;
        }

        @Override
        protected int next(int bits) {
            return data.consumeInt() >>> Integer.SIZE - bits;
        }
    }
}
