package dispatcher.guest;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything that a script gets from the host.
 *
 * @param dispatcher its binding
 * @param arguments what stood behind the script's name on the command line
 * @param in its standard input
 * @param out its standard output
 * @param err its standard error
 * @param policy what it may do besides
 * @param region where its region is reached; waits for the session to be open, fails as the opening did, so to be asked for
 *        when the script runs, not when it is opened
 */
public record GuestEnvironment(
        Dispatcher dispatcher, List<String> arguments, InputStream in, OutputStream out, OutputStream err,
        Policy policy, Supplier<RegionAddress> region) {
    /** The same with another standard input. */
    public GuestEnvironment withIn(InputStream other) {
        return new GuestEnvironment(dispatcher, arguments, other, out, err, policy, region);
    }
}
