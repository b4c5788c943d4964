package dispatcher.guest;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

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
 * @param folder how the files of the script's folder are read; null: as this machine has them
 * @param confinement how processes of the script are started
 * @param reads is told which files of the script's folder it reads
 */
public record GuestEnvironment(
        Dispatcher dispatcher, List<String> arguments, InputStream in, OutputStream out, OutputStream err,
        Policy policy, Supplier<RegionAddress> region, @Nullable FileSystem folder, Confinement confinement,
        FileReads reads) {
    /** One whose files are this machine's and whose processes are not confined. */
    public GuestEnvironment(Dispatcher dispatcher, List<String> arguments, InputStream in, OutputStream out,
            OutputStream err, Policy policy, Supplier<RegionAddress> region) {
        this(dispatcher, arguments, in, out, err, policy, region, null, Confinement.NONE, FileReads.IGNORED);
    }

    /** The same with another standard input. */
    public GuestEnvironment withIn(InputStream other) {
        return new GuestEnvironment(dispatcher, arguments, other, out, err, policy, region, folder, confinement,
                reads);
    }

    /** The same with other files in the place of this machine's. */
    public GuestEnvironment withFolder(FileSystem other) {
        return new GuestEnvironment(dispatcher, arguments, in, out, err, policy, region, other, confinement,
                reads);
    }

    /** The same with another way to start processes. */
    public GuestEnvironment withConfinement(Confinement other) {
        return new GuestEnvironment(dispatcher, arguments, in, out, err, policy, region, folder, other, reads);
    }

    /** The same with somebody who is told what the script reads. */
    public GuestEnvironment withReads(FileReads other) {
        return new GuestEnvironment(dispatcher, arguments, in, out, err, policy, region, folder, confinement, other);
    }
}
