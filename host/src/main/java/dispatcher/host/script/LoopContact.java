package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.Registration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a script hears that its region is lost and comes back: on its loop, in order with its other events. Adds the gaps that the loop
 * itself makes. Safe for use by several threads.
 */
final class LoopContact implements Contact {
    private final Supplier<Contact> source;
    private final ScriptLoop loop;
    private final List<Consumer<Gap>> overflown = new CopyOnWriteArrayList<>();
    private final List<Consumer<Gone>> gone = new CopyOnWriteArrayList<>();
    private final Overflow overflow;

    /** @param source tells on any thread; asked when somebody listens */
    LoopContact(Supplier<Contact> source, ScriptLoop loop) {
        this.source = source;
        this.loop = loop;
        this.overflow = new Overflow(loop, gap -> overflown.forEach(handler -> handler.accept(gap)));
    }

    @Override
    public CompletableFuture<Registration> onLost(Consumer<Loss> handler) {
        Ended<Loss> ended = new Ended<>(handler);
        return source.get().onLost(loss -> loop.put(() -> ended.accept(loss))).thenApply(ended::with);
    }

    @Override
    public CompletableFuture<Registration> onRestored(Consumer<Gap> handler) {
        Ended<Gap> ended = new Ended<>(handler);
        overflown.add(ended);
        return source.get().onRestored(gap -> loop.put(() -> ended.accept(gap)))
                .thenApply(held -> ended.with(() -> {
                    overflown.remove(ended);
                    held.cancel();
                }));
    }

    /** They are told before what is registered for the object ends, with which the script may end, see {@link #followGone}. */
    @Override
    public CompletableFuture<Registration> onGone(Consumer<Gone> handler) {
        Ended<Gone> ended = new Ended<>(handler);
        gone.add(ended);
        return CompletableFuture.completedFuture(ended.with(() -> gone.remove(ended)));
    }

    /**
     * Begins to tell of objects that are gone.
     *
     * @param then does on the loop what is to be done after the script has heard of it
     */
    void followGone(Consumer<UUID> then) {
        CompletableFuture<Registration> _ = source.get().onGone(object -> loop.put(() -> {
            try {
                gone.forEach(handler -> handler.accept(object));
            } finally {
                then.accept(object.object());
            }
        }));
    }

    /** An event found no room in the loop. */
    void dropped() {
        overflow.dropped();
    }

    /** A handler that is not called any more once its registration was cancelled, also where something for it waits. */
    private static final class Ended<T> implements Consumer<T> {
        private final Consumer<T> handler;
        private volatile boolean over;

        Ended(Consumer<T> handler) {
            this.handler = handler;
        }

        @Override
        public void accept(T event) {
            if (!over) {
                handler.accept(event);
            }
        }

        Registration with(Registration held) {
            return () -> {
                over = true;
                held.cancel();
            };
        }
    }
}
