package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A scripted region, sessions with it, and afterwards: no connection left. */
abstract class SessionTestBase {
    private @Nullable TestRegion region;
    private @Nullable Session session;

    @BeforeEach
    void startRegion() throws IOException {
        region = new TestRegion();
    }

    TestRegion region() {
        return requireNonNull(region);
    }

    SessionOptions options() {
        return SessionOptions.of(region().url(), Account.of("Ada Lovelace"), Password.of(TestCapabilities.PASSWORD));
    }

    Session open() {
        return open(options());
    }

    Session open(SessionOptions options) {
        session = Session.open(options);
        return session;
    }

    /** What a session is made of. */
    static <T> T part(Session session, Class<T> type) throws IllegalAccessException {
        for (Field field : Session.class.getDeclaredFields()) {
            if (field.getType() == type) {
                field.setAccessible(true);
                return type.cast(field.get(session));
            }
        }
        throw new AssertionError("A session has no " + type);
    }

    /** Is told each request that goes out. */
    static Tap tap(Consumer<Tap.Sent> listener) {
        return new Tap() {
            @Override
            public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
                listener.accept(sent);
                return (_, _) -> {};
            }

            @Override
            public void heard(URI from, Callback callback) {}
        };
    }

    static <T> T get(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** The failure of a future, which must be the typed one itself and not wrapped. */
    static DispatcherException failure(CompletableFuture<?> future, FailureKind kind) {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        future.whenComplete((value, failure) -> thrown
                .complete(failure == null ? new AssertionError("It succeeded: " + value) : failure));
        return typed(get(thrown), kind);
    }

    static DispatcherException failure(ThrowingCallable call, FailureKind kind) {
        return typed(requireNonNull(catchThrowable(call)), kind);
    }

    private static DispatcherException typed(Throwable thrown, FailureKind kind) {
        assertThat(thrown).isInstanceOf(DispatcherException.class);
        DispatcherException failure = (DispatcherException) thrown;
        assertThat(failure.kind()).as(failure.explanation()).isEqualTo(kind);
        return failure;
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        if (session != null) {
            session.close();
            Deadline.await("no capability is left", () -> region().capabilities.count() == 0);
            Deadline.await("no endpoint is left", () -> region().endPoints.count() == 0);
        }
        Deadline.await("no connection is left", () -> region().connections() == 0);
        region().close();
    }
}
