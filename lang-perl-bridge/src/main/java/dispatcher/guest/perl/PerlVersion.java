package dispatcher.guest.perl;

import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sure that there is a perl that is new enough. */
final class PerlVersion {
    private static final double OLDEST = 5.020;
    private static final String ADVICE = "install perl 5.20 or later (Debian and Ubuntu: apt install perl; Fedora: dnf install perl-interpreter).";

    private PerlVersion() {}

    static void check(ScriptSource source) throws ScriptException {
        try {
            String version = ask();
            if (Double.parseDouble(version) < OLDEST) {
                throw failure(source, "the perl of this machine is version " + version + "; ", null);
            }
        } catch (IOException | NumberFormatException e) {
            throw failure(source, "no perl can be run on this machine; ", e);
        }
    }

    private static String ask() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PerlCommand.PERL, "-e", "print $]").redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PERL5"));
        Process process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private static ScriptException failure(ScriptSource source, String what, @Nullable Throwable cause) {
        return new ScriptException(source.file() + ": " + what + ADVICE, List.of(), cause);
    }
}
