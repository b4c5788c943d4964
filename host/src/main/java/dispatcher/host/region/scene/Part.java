package dispatcher.host.region.scene;

import dispatcher.host.prim.TextureEntry;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.prim.PrimShape;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;

/** A part of an object. Guarded by its object: only {@link SceneObject} touches it, under its own lock. */
final class Part {
    private final PartData made;
    private final int type;
    private Vector3 offset;
    private Quaternion rotation;
    private Vector3 scale;
    private byte[] texture;

    Part(PartData made) {
        this.made = made;
        this.type = PrimShape.typeOf(made.source());
        this.offset = made.offset();
        this.rotation = made.rotation();
        this.scale = made.scale();
        this.texture = made.texture();
    }

    PartData made() {
        return made;
    }

    int type() {
        return type;
    }

    Vector3 offset() {
        return offset;
    }

    Quaternion rotation() {
        return rotation;
    }

    Vector3 scale() {
        return scale;
    }

    byte[] texture() {
        return texture;
    }

    void setOffset(Vector3 value) {
        offset = value.single();
    }

    void setRotation(Quaternion value) {
        rotation = value.single();
    }

    void setScale(Vector3 value) {
        scale = value.single();
    }

    void setColor(Vector3 color, double alpha) {
        texture = TextureEntry.withColor(texture, color, alpha);
    }
}
