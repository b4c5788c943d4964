package dispatcher.guest;

import dispatcher.binding.Dispatcher;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Everything that a script gets from the host.
 *
 * @param dispatcher its binding
 * @param arguments what stood behind the script's name on the command line
 * @param in its standard input
 * @param out its standard output
 * @param err its standard error
 * @param policy what it may do besides
 */
public record GuestEnvironment(
        Dispatcher dispatcher, List<String> arguments, InputStream in, OutputStream out, OutputStream err,
        Policy policy) {}
