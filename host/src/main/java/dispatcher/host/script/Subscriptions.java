package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A script's subscriptions and watches in one region: brings callbacks into the loop, touches one by one, positions newest first. Safe
 * for use by several threads.
 */
final class Subscriptions {
    private final EventSource source;
    private final ScriptLoop loop;
    private final Drops drops;
    private final LoopContact contact;
    private final Set<Hearing> hearings = ConcurrentHashMap.newKeySet();
    private final Set<Registration> watches = ConcurrentHashMap.newKeySet();

    Subscriptions(EventSource source, ScriptLoop loop, Drops drops) {
        this.source = source;
        this.loop = loop;
        this.drops = drops;
        this.contact = new LoopContact(source::contact, loop);
    }

    Contact contact() {
        return contact;
    }

    /** What is registered for an object that the region does not know any more ends. */
    void followGone() {
        contact.followGone(object -> hearings.forEach(hearing -> hearing.gone(object)));
    }

    CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        Hearing hearing = new Hearing(List.of(object));
        return alive(hearing, source.onTouch(object, touch -> {
            if (!loop.offer(() -> hear(hearing, object, handler, touch))) {
                dropped(Drops.Kind.TOUCH);
            }
        }));
    }

    CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        Hearing hearing = new Hearing(objects);
        return alive(hearing, source.onUpdate(objects, update -> {
            Object key = List.of(update.requestId(), update.objectId());
            if (!loop.offerLatest(key, () -> hear(hearing, update.objectId(), handler, update))) {
                dropped(Drops.Kind.UPDATE);
            }
        }));
    }

    CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        Hearing hearing = new Hearing(List.of());
        WatchEvents events = new WatchEvents(loop, () -> dropped(Drops.Kind.CHANGE),
                change -> hear(hearing, change.object(), handler, change));
        return alive(hearing, source.watch(watch, events::add)).thenApply(this::kept);
    }

    private void dropped(Drops.Kind kind) {
        drops.add(kind);
        contact.dropped();
    }

    /** A request that deletes objects has succeeded: what still comes of them is too late. */
    void answered(Request<?> request) {
        switch (request) {
            case DeleteObjectRequest one when one.objectId() != null -> deleted(Set.of(one.objectId()));
            case DeleteBulkObjectsRequest many when many.objectIds() != null -> deleted(Set.copyOf(many.objectIds()));
            case DeleteAllObjectsRequest _ -> hearings.forEach(Hearing::allDeleted);
            default -> {}
        }
    }

    /** Ends the watches; the others end with the session. */
    void close() {
        watches.forEach(Registration::cancel);
    }

    private void deleted(Set<UUID> objects) {
        hearings.forEach(hearing -> hearing.deleted(objects));
    }

    private <T> void hear(Hearing hearing, UUID object, Consumer<T> handler, T event) {
        if (hearing.wants(object)) {
            handler.accept(event);
        } else {
            drops.addLate(1);
        }
    }

    private Registration kept(Registration watch) {
        watches.add(watch);
        return () -> {
            watches.remove(watch);
            watch.cancel();
        };
    }

    /** The script lives as long as the registration does. */
    private CompletableFuture<Registration> alive(Hearing hearing, CompletableFuture<Registration> registration) {
        Hold hold = loop.hold();
        hearings.add(hearing);
        hearing.whenGone(() -> {
            hearings.remove(hearing);
            hold.release();
        });
        return registration.whenComplete((_, failure) -> {
            if (failure != null) {
                hearings.remove(hearing);
                hold.release();
            }
        }).thenApply(held -> () -> {
            hearing.end();
            hearings.remove(hearing);
            held.cancel();
            hold.release();
        });
    }
}
