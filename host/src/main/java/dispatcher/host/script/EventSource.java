package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Where a region's events come from, on any thread, as they happen. */
interface EventSource {
    CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> listener);

    CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> listener);

    CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> listener);

    Contact contact();
}
