package dispatcher.hostile;

import java.util.List;
import java.util.Map;

/**
 * What the host is asked to run.
 *
 * @param name the name under which its outcome is told; one for each job
 * @param file the script, absolute
 * @param policy a {@link dispatcher.guest.Policy}, in small letters
 * @param limits amounts of limits by their names
 * @param reaction a {@link dispatcher.host.limit.Reaction}, in small letters
 * @param fence rules in words, see {@link Rules}
 * @param arguments what the script is given
 * @param patience how long it may run, milliseconds
 * @param gaining whether it is ended as soon as it has gained something
 */
record Job(
        String name, String file, String policy, Map<String, String> limits, String reaction, List<String> fence,
        List<String> arguments, long patience, boolean gaining) {}
