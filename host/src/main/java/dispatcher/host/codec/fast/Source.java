package dispatcher.host.codec.fast;

import java.util.UUID;

/**
 * A message's bytes and a place in them. Takes what usual messages look like, and leaves the rest to the plain way. Not safe for
 * use by several threads.
 */
abstract class Source {
    /** What {@link #field} gives at an object's end. */
    static final int END = -1;

    final byte[] in;
    int at;

    Source(byte[] in) {
        this.in = in;
    }

    /** Goes into an object: the message, the value of a field or an element. */
    abstract void open();

    /**
     * Goes to the value of the next field and gives the index of its name, or goes out of the object and gives {@link #END}.
     *
     * @param names all that the field can be called
     * @param expected the index of the name that it most likely has; none if there is no such index
     * @param first whether nothing was read of the object yet
     */
    final int field(Name[] names, int expected, boolean first) {
        if (!toName(first)) {
            return END;
        }
        if (expected < names.length && takes(names[expected])) {
            return expected;
        }
        for (int i = 0; i < names.length; i++) {
            if (takes(names[i])) {
                return i;
            }
        }
        throw Unusual.here();
    }

    /** Goes to the next field's name, or out of the object: then it gives false. */
    abstract boolean toName(boolean first);

    /** Goes past a name where it is this one. */
    abstract boolean takes(Name name);

    abstract void openList();

    /** Goes to the next element, or out of the list: then it gives false. */
    abstract boolean more(boolean first);

    abstract String text();

    abstract UUID id();

    abstract double real();

    abstract int integer();

    abstract boolean bool();

    /** Goes into a list of numbers. */
    abstract void openNumbers();

    /** The next number of a list of numbers. */
    abstract double component(int index);

    /** Goes out of a list of numbers. */
    abstract void closeNumbers();

    final boolean takes(Name.Spelling word) {
        boolean here = word.stands(in, at);
        at += here ? word.length() : 0;
        return here;
    }

    final byte next() {
        Unusual.unless(at < in.length);
        return in[at++];
    }
}
