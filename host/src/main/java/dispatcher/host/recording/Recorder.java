package dispatcher.host.recording;

import dispatcher.failure.DispatcherException;
import dispatcher.host.limit.MessageSize;
import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Records what goes over the wire, requests, answers and callbacks, without capabilities and passwords. Safe for use by several threads. */
public final class Recorder implements AutoCloseable {
    private final RecordFile file;
    private final AtomicLong exchanges = new AtomicLong();

    /**
     * Begins a record.
     *
     * @param version of this program
     * @throws DispatcherException WRONG_ARGUMENT: the file cannot be written
     */
    public Recorder(Path path, String version) {
        file = new RecordFile(path, RecordLine.head(version));
    }

    /** What tells a session's traffic to the record. */
    public Tap tap(String script) {
        return new Recording(script);
    }

    /** Ends the record. */
    @Override
    public void close() {
        file.close();
    }

    private final class Recording implements Tap {
        private final String script;

        Recording(String script) {
            this.script = script;
        }

        @Override
        public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
            long exchange = exchanges.incrementAndGet();
            long began = System.nanoTime();
            Instant time = Instant.now();
            String secret = text(sent.envelope().capability());
            file.add(() -> RecordLine.request(time, script, exchange, sent), MessageSize.of((Record) sent.request()),
                    secret);
            return (answer, thrown) -> ended(exchange, System.nanoTime() - began, answer, thrown, secret);
        }

        private void ended(long exchange, long nanos, @Nullable Answer answer, @Nullable Throwable thrown,
                @Nullable String secret) {
            Instant time = Instant.now();
            if (answer != null) {
                file.add(() -> RecordLine.answer(time, exchange, nanos, answer),
                        MessageSize.of((Record) answer.response()), secret);
            } else if (thrown != null) {
                file.add(() -> RecordLine.failure(time, exchange, nanos, thrown), 0, secret);
            }
        }

        @Override
        public void heard(URI region, Callback callback) {
            Instant time = Instant.now();
            file.add(() -> RecordLine.callback(time, script, region, callback), 0, null);
        }

        private static @Nullable String text(@Nullable UUID capability) {
            return capability == null ? null : capability.toString();
        }
    }
}
