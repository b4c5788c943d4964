package dispatcher.host.view.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of the region. Every change has a revision, so that a browser which could not be told for a while is told only
 * the newest of everything. For one thread.
 */
public final class World {
    private static final int MOST_REMOVED = 20_000;
    private static final int MOST_CHAT = 500;

    private final Map<Integer, Thing> things = new LinkedHashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Recent chat = new Recent(MOST_CHAT);
    private byte[] ground = {};
    private int groundChanged;
    private int forgotten;
    private int revision;

    private record Gone(int number, int revision) {}

    private record Fact(String json, int revision) {}

    /** The revision of the last change. */
    public int revision() {
        return revision;
    }

    /** What was said, each line as JSON. */
    public Recent chat() {
        return chat;
    }

    /** The number of an object; -1 where it is not known. */
    public int number(UUID id) {
        return numbers.getOrDefault(id, -1);
    }

    /** How many objects are known. */
    public int size() {
        return things.size();
    }

    /** All changes until the next call have a revision of their own. */
    public void begin() {
        revision++;
    }

    /** Forgets all objects. */
    public void clear() {
        things.clear();
        numbers.clear();
        gone.clear();
        forgotten = revision - 1;
    }

    /**
     * An object is new or looks different.
     *
     * @param json all about it
     */
    public void put(int number, UUID id, String json) {
        Thing known = things.get(number);
        if (known == null) {
            things.put(number, new Thing(number, json, revision));
            numbers.put(id, number);
        } else {
            known.json = json;
            known.changed = revision;
        }
    }

    /** An object is somewhere else, m. */
    public void move(int number, float x, float y, float z) {
        Thing thing = things.get(number);
        if (thing != null) {
            thing.x = x;
            thing.y = y;
            thing.z = z;
            thing.moved = revision;
        }
    }

    /** An object turned. */
    public void turn(int number, float x, float y, float z, float w) {
        Thing thing = things.get(number);
        if (thing != null) {
            thing.turn = new float[]{x, y, z, w};
            thing.turned = revision;
        }
    }

    /** An object is gone. */
    public void remove(UUID id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            things.remove(number);
            gone.add(new Gone(number, revision));
        }
        if (gone.size() > MOST_REMOVED) {
            forgotten = revision - 1;
            gone.clear();
        }
    }

    /**
     * Something of which there is one: it takes the place of what was said of it before.
     *
     * @param json its name's value
     */
    public void fact(String name, String json) {
        Fact known = facts.get(name);
        if (known == null || !known.json.equals(json)) {
            facts.put(name, new Fact(json, revision));
        }
    }

    /** The ground: little-endian floats, row by row from south to north. */
    public void ground(byte[] heights) {
        ground = heights;
        groundChanged = revision;
    }

    /** All that changed since a revision; 0: all there is. */
    public News since(int seen) {
        boolean whole = seen <= forgotten;
        int from = whole ? 0 : seen;
        List<String> changed = new ArrayList<>();
        List<Thing> moved = new ArrayList<>();
        List<Thing> turned = new ArrayList<>();
        for (Thing thing : things.values()) {
            if (thing.changed > from) {
                changed.add(thing.json);
            }
            if (thing.moved > from) {
                moved.add(thing);
            }
            if (thing.turned > from) {
                turned.add(thing);
            }
        }
        Map<String, String> told = new LinkedHashMap<>();
        facts.forEach((name, fact) -> {
            if (fact.revision > from) {
                told.put(name, fact.json);
            }
        });
        return new News(whole, changed,
                gone.stream().filter(one -> one.revision > from).map(Gone::number).toList(), told,
                Places.bytes(moved, turned), groundChanged > from ? ground : new byte[0]);
    }
}
