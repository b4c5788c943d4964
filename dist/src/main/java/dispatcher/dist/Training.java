package dispatcher.dist;

import dispatcher.host.cli.Main;
import java.util.List;

/**
 * Runs several command lines in one JVM, so that one ahead-of-time cache knows what all of them load. Without arguments
 * it only shows that the JVM starts.
 */
final class Training {
    private Training() {}

    /** Runs {@code run SCRIPT} for each argument and fails when one fails. */
    public static void main(String[] scripts) {
        int failed = 0;
        Main.run("--version");
        for (String script : List.of(scripts)) {
            System.out.println("training: " + script);
            failed += Main.run("run", script) == 0 ? 0 : 1;
        }
        System.exit(failed);
    }
}
