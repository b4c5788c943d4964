package dispatcher.guest;

import com.oracle.truffle.api.ThreadLocalAction;

/**
 * Throws a script's code out of whatever it is in. No code of a guest catches what this throws: it is none of the guest's exceptions.
 * What runs in the midst of it, with a full stack, may lose it nevertheless.
 */
final class Eviction extends ThreadLocalAction {
    /** Goes through all of the guest's frames. */
    private static final class Evicted extends Error {
        private static final long serialVersionUID = 1;

        Evicted() {
            super("evicted", null, false, false);
        }
    }

    Eviction() {
        super(true, true);
    }

    @Override
    protected void perform(Access access) {
        throw new Evicted();
    }
}
