package dispatcher.guest;

import org.graalvm.polyglot.Value;

/**
 * How a guest library makes values of its own language: four functions of it.
 *
 * @param structure makes a dict or an object from names and values in turn: {@code structure(name, value, name, value …)}
 * @param list makes a list or an array from its elements
 * @param tuple makes a fixed sequence of numbers: a vector or a quaternion
 * @param failure makes an exception of the library's own type: {@code failure(typeName, message, advice, regionText)}; the
 *        region's text may be nothing
 */
public record GuestFactories(Value structure, Value list, Value tuple, Value failure) {
    private static final String[] NAMES = {"structure", "list", "tuple", "failure"};

    /** Takes the functions from members of the same names. */
    static GuestFactories of(Value library) {
        for (String name : NAMES) {
            if (!library.hasMember(name)) {
                throw new IllegalArgumentException("The guest library has no function " + name);
            }
        }
        return new GuestFactories(library.getMember("structure"), library.getMember("list"),
                library.getMember("tuple"), library.getMember("failure"));
    }
}
