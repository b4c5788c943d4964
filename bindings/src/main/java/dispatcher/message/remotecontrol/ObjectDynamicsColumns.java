package dispatcher.message.remotecontrol;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.UUID;

/**
 * Where many objects are and how they move, as flat arrays: a list of which the elements are made only when somebody asks for them.
 * What writes it may read the numbers instead. Immutable, safe for use by several threads, unless somebody changes the arrays.
 */
public final class ObjectDynamicsColumns extends AbstractList<ObjectDynamicsData> implements RandomAccess {
    /** How many numbers each object has: position, velocity and acceleration, three each, and four of the rotation. */
    public static final int NUMBERS = 13;

    private final UUID[] ids;
    private final float[] numbers;

    /**
     * @param ids the objects
     * @param numbers theirs, {@link #NUMBERS} for each in turn; neither array is copied
     */
    public ObjectDynamicsColumns(UUID[] ids, float[] numbers) {
        if (numbers.length != ids.length * NUMBERS) {
            throw new IllegalArgumentException(ids.length + " objects cannot have " + numbers.length + " numbers");
        }
        this.ids = ids;
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public ObjectDynamicsData get(int index) {
        int at = index * NUMBERS;
        return new ObjectDynamicsData(ids[index], vector(at), vector(at + 3), vector(at + 6),
                new Quaternion(numbers[at + 9], numbers[at + 10], numbers[at + 11], numbers[at + 12]));
    }

    /** An object's id. */
    public UUID id(int index) {
        return ids[index];
    }

    /** One of an object's numbers, counted from 0. */
    public float number(int index, int number) {
        return numbers[index * NUMBERS + number];
    }

    private Vector3 vector(int at) {
        return new Vector3(numbers[at], numbers[at + 1], numbers[at + 2]);
    }
}
