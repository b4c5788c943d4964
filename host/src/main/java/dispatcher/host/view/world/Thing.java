package dispatcher.host.view.world;

/** An object as browsers are told of it, and in which revision each side of it changed. Guarded by its {@link World}. */
final class Thing {
    final int number;
    String json;
    float x;
    float y;
    float z;
    float[] turn = {0, 0, 0, 1};
    int changed;
    int moved;
    int turned;

    Thing(int number, String json, int revision) {
        this.number = number;
        this.json = json;
        this.changed = revision;
    }
}
