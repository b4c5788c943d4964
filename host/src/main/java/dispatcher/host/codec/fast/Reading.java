package dispatcher.host.codec.fast;

import dispatcher.message.remotecontrol.ObjectDynamicsData;
import org.jspecify.annotations.Nullable;

/** Who reads: what is taken for a field that is left out, and how precise the numbers of a vector are. */
enum Reading {
    /** A request as it was sent. */
    REQUEST {
        @Override
        @Nullable
        Object[] initial(Layout layout) {
            return layout.nothing();
        }

        @Override
        double component(double number) {
            return number;
        }
    },
    /** A request as a region takes it. */
    REGION {
        @Override
        @Nullable
        Object[] initial(Layout layout) {
            return layout.defaults();
        }

        @Override
        double component(double number) {
            return (float) number;
        }
    },
    /** An answer or a callback as a client takes it. */
    ANSWER {
        @Override
        @Nullable
        Object[] initial(Layout layout) {
            return layout.complete();
        }

        @Override
        double component(double number) {
            boolean plain = number == Math.rint(number) && Math.abs(number) < WHOLE_SINGLES;
            return !plain && number == (float) number ? Reals.likeSingle((float) number) : number;
        }
    };

    /** Below it every whole number is a single. */
    private static final int WHOLE_SINGLES = 1 << 24;

    /** What is taken for the movement of an object of which nothing is said. */
    final ObjectDynamicsData unsaid = (ObjectDynamicsData) Layout.DYNAMICS.type.create(initial(Layout.DYNAMICS));

    /** The values of a message of which nothing was read yet. */
    abstract @Nullable Object[] initial(Layout layout);

    abstract double component(double number);
}
