package dispatcher.host.limit;

import org.jspecify.annotations.Nullable;

/**
 * A limit was reached.
 *
 * @param limit which one
 * @param reached how much was used, in the limit's own unit
 * @param allowed how much is allowed
 * @param place where the script was, as {@code file:line}; null where that is not known
 */
public record Breach(Limit limit, long reached, long allowed, @Nullable String place) {
    /** The same, with where the script was. */
    public Breach at(@Nullable String where) {
        return new Breach(limit, reached, allowed, where);
    }

    /** One line for people, for example {@code limit handler-cpu: 10.02 s of 10 s (lamp.py:12)}. */
    public String sentence() {
        return "limit " + limit.key() + ": " + Amount.write(limit.unit(), reached) + " of "
                + Amount.write(limit.unit(), allowed) + (place == null ? "" : " (" + place + ")");
    }
}
