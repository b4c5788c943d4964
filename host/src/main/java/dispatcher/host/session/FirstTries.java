package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** How a session is opened: what was begun and broke off is tried anew, but where nobody is there nobody is waited for. */
final class FirstTries {
    /** The first one, one at once, and one after each of the two shortest pauses. */
    static final int MOST = 4;

    private FirstTries() {}

    /**
     * Waits for an answer.
     *
     * @param request sends a request that may be sent twice
     * @throws DispatcherException UNREACHABLE: the connection broke {@value #MOST} times; any other at the first time
     */
    static <T> T await(Supplier<CompletableFuture<T>> request) {
        return await(request, FirstTries::pause);
    }

    /** As above, with somebody who waits for so many milliseconds. */
    static <T> T await(Supplier<CompletableFuture<T>> request, LongConsumer pause) {
        Pauses pauses = new Pauses();
        for (int again = 0; again < MOST - 1; again++) {
            try {
                return Failures.await(request.get());
            } catch (DispatcherException failure) {
                if (!Interruption.isBroken(failure)) {
                    throw failure;
                }
                pause.accept(again == 0 ? 0 : pauses.next().toMillis());
            }
        }
        return Failures.await(request.get());
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new DispatcherException(FailureKind.DENIED, "The opening was cut off.", "");
        }
    }
}
