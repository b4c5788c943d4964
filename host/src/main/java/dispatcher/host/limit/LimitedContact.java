package dispatcher.host.limit;

import dispatcher.binding.Contact;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The contact of a limited region.
 *
 * @param limit begins a registration within the limits
 */
record LimitedContact(Contact contact,
        Function<Supplier<CompletableFuture<Registration>>, CompletableFuture<Registration>> limit) implements Contact {
    @Override
    public CompletableFuture<Registration> onLost(Consumer<Loss> handler) {
        return limited(() -> contact.onLost(handler));
    }

    @Override
    public CompletableFuture<Registration> onRestored(Consumer<Gap> handler) {
        return limited(() -> contact.onRestored(handler));
    }

    @Override
    public CompletableFuture<Registration> onGone(Consumer<Gone> handler) {
        return limited(() -> contact.onGone(handler));
    }

    private CompletableFuture<Registration> limited(Supplier<CompletableFuture<Registration>> begin) {
        return limit.apply(begin);
    }
}
