package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Motion;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.value.Vector3;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scene's objects as messages name them: by the ids of their roots. Moves and deletions are told to who asked. */
final class KnownObjects {
    private final Services services;

    KnownObjects(Services services) {
        this.services = services;
    }

    Optional<SceneObject> find(@Nullable UUID id) {
        return services.scene().objects().find(Objects.requireNonNull(id));
    }

    SceneObject get(@Nullable UUID id) {
        return find(id).orElseThrow(() -> new Refusal("no such object"));
    }

    void move(SceneObject object, Vector3 place) {
        tell(object, object.moveTo(place, services.scene().size()));
    }

    void move(SceneObject object, Motion motion) {
        tell(object, object.move(motion, services.scene().size()));
    }

    boolean remove(@Nullable UUID id) {
        UUID known = Objects.requireNonNull(id);
        boolean removed = services.scene().objects().remove(known).isPresent();
        services.subscriptions().removeObject(known);
        return removed;
    }

    private void tell(SceneObject object, @Nullable Vector3 place) {
        if (place != null) {
            services.subscriptions().moved(object.id(), place);
        }
    }
}
