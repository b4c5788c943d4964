package dispatcher.samples;

import dispatcher.host.cli.Main;

/** Runs scripts one after the other, each against a region of its own, and says how each ended; a program for {@link DocumentsTest}. */
final class ScriptsInTurn {
    private ScriptsInTurn() {}

    public static void main(String[] scripts) {
        for (String script : scripts) {
            System.err.println("begin " + script);
            System.err.println("exit " + Main.run("run", script) + " " + script);
        }
        System.exit(0);
    }
}
