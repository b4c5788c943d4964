package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.host.log.JsonStream;
import dispatcher.host.script.ScriptFile;
import java.io.PrintStream;
import java.util.concurrent.CompletionException;

/** Tells a person why a command failed, in one sentence, and picks the exit code. */
final class Failures {
    private Failures() {}

    static int report(Throwable thrown, boolean verbose, PrintStream out) {
        Throwable failure = thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        if (out instanceof JsonStream json) {
            json.failed(sentence(failure), verbose ? failure : null);
            return code(failure);
        }
        out.println("dispatcher: " + sentence(failure));
        if (verbose) {
            failure.printStackTrace(out);
        }
        return code(failure);
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case DispatcherException known -> known.explanation();
            case UsageException known -> String.valueOf(known.getMessage());
            case ScriptFile.Unusable known -> String.valueOf(known.getMessage());
            default -> "internal error: " + failure + "; run again with --verbose and report it.";
        };
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case DispatcherException known -> switch (known.kind()) {
                case UNREACHABLE, NOT_AUTHORIZED, TIMED_OUT, BAD_ANSWER -> ExitCode.UNREACHABLE;
                case WRONG_ARGUMENT -> ExitCode.USAGE;
                default -> ExitCode.FAILED;
            };
            case UsageException _,ScriptFile.Unusable _ -> ExitCode.USAGE;
            default -> ExitCode.FAILED;
        };
    }
}
