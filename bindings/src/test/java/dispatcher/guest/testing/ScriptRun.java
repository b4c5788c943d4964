package dispatcher.guest.testing;

import dispatcher.binding.RegionAddress;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.value.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One script with all that it needs; the test's thread is its loop. */
public final class ScriptRun implements AutoCloseable {
    /** Where its region says that it is. */
    static final RegionAddress ADDRESS = new RegionAddress(URI.create("http://127.0.0.1:9000/Dispatcher/"),
            "127.0.0.1:45325", ScriptRun::refusal);
    private static final String MD5_OF_SECRET = "5ebe2294ecd0e0f08eab7690d2a6ee69";

    private final TestDispatcher dispatcher = new TestDispatcher();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final GuestScript script;

    /** Writes the script into a file and opens it. */
    public ScriptRun(GuestLanguage language, Path file, String text, Policy policy, String... arguments) {
        this(language, file, text, policy, new ByteArrayInputStream("typed\n".getBytes(StandardCharsets.UTF_8)),
                arguments);
    }

    /** Gives it something else to read than one typed line. */
    public ScriptRun(GuestLanguage language, Path file, String text, Policy policy, InputStream in,
            String... arguments) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        script = language.open(new ScriptSource(file, text),
                new GuestEnvironment(dispatcher, List.of(arguments), in, out, err, policy, () -> ADDRESS));
    }

    /** The run's user is whoever knows the password {@code secret}. */
    private static @Nullable String refusal(CreateCapabilityRequest request) {
        return MD5_OF_SECRET.equals(request.hashedPasswd()) ? null : "failed to authenticate user " + Ids.ZERO;
    }

    public TestDispatcher dispatcher() {
        return dispatcher;
    }

    public GuestScript script() {
        return script;
    }

    /** What it wrote on standard output until now. */
    public String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What it wrote on standard error until now. */
    public String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Runs the main code to its end. */
    public ScriptRun main() throws ScriptException {
        CompletableFuture<Void> main = script.run();
        dispatcher.loop().turnUntil(main::isDone);
        try {
            main.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ScriptException known) {
                throw known;
            }
            throw failure;
        }
        return this;
    }

    /** Runs the main code and whatever comes after, until nothing more can come or the script ends itself. */
    public ScriptRun toTheEnd() throws ScriptException {
        main();
        dispatcher.loop().turnUntil(() -> dispatcher.idle() || dispatcher.status() >= 0);
        return this;
    }

    @Override
    public void close() {
        script.close();
        dispatcher.close();
    }
}
