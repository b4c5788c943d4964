package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.host.session.Session;
import dispatcher.host.watch.Watcher;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A session's events, and the changes that looking again and again finds.
 *
 * @param session the session, once it is open
 * @param region what is looked at
 */
record SessionEvents(Supplier<Session> session, RegionBinding region, ScriptLog log) implements EventSource {
    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> listener) {
        return session.get().onTouch(object, listener);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> listener) {
        return session.get().onUpdate(objects, listener);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> listener) {
        return Watcher.begin(region, watch, listener,
                failure -> log.line(LogLevel.WARNING, "A look at the region failed and is left out; the watch goes on. "
                        + failure.explanation()));
    }

    @Override
    public Contact contact() {
        return session.get().contact();
    }
}
