package dispatcher.host.region.scene;

import dispatcher.value.Vector3;
import java.util.function.LongSupplier;

/** A region's inside. Its parts are safe for use by several threads. */
public final class Scene {
    /** Where chat is heard from, whatever place its message names (seen on a real server). */
    public static final Vector3 CENTRE = new Vector3(128, 128, 30);

    private final String name;
    private final SceneObjects objects = new SceneObjects();
    private final Avatars avatars = new Avatars();
    private final Chat chat = new Chat();
    private final ObjectMessages messages = new ObjectMessages();
    private final Terrain terrain;
    private final Sun sun;

    /** @param clock nanoseconds, from any start */
    public Scene(String name, double ground, LongSupplier clock) {
        this.name = name;
        this.terrain = new Terrain(ground);
        this.sun = new Sun(clock);
    }

    public String name() {
        return name;
    }

    /** How many metres it is long and wide. */
    public int size() {
        return Terrain.SIZE;
    }

    public SceneObjects objects() {
        return objects;
    }

    public Avatars avatars() {
        return avatars;
    }

    public Chat chat() {
        return chat;
    }

    public ObjectMessages messages() {
        return messages;
    }

    public Terrain terrain() {
        return terrain;
    }

    public Sun sun() {
        return sun;
    }
}
