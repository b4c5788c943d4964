package dispatcher.host.worker;

import dispatcher.binding.RegionAddress;
import dispatcher.bridge.Bridge;
import dispatcher.bridge.BridgeDirectory;
import dispatcher.bridge.BridgeFolder;
import dispatcher.bridge.BridgeLimits;
import dispatcher.bridge.BridgeOffer;
import dispatcher.failure.DispatcherException;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Rehearses a worker's whole work, over a bridge to itself, with a script that does nothing: so that a language, its library and all
 * that lies between are there for the next script. Each time is faster than the one before.
 *
 * @param language the name of the language
 * @param wanted whether there is a job already, so that nothing more is to be rehearsed
 */
record WarmUp(String language, BooleanSupplier wanted) {
    private static final int TIMES = 6;
    private static final int LARGEST = 1 << 20;
    /** A folder that is there and has no scripts. */
    private static final Path FOLDER = Path.of(System.getProperty("java.home", "/"));
    private static final Map<String, String> NAMES = Map.of("python", "warm.py", "javascript", "warm.mjs");
    private static final Map<String, String> TEXTS = Map.of("python", "from dispatcher import *\n", "javascript",
            "import * as everything from 'dispatcher';\n");

    /** Does nothing for a language that it does not know; what goes wrong will go wrong again where it can be told. */
    void run() {
        try {
            for (int time = 0; time < TIMES && NAMES.containsKey(language) && !wanted.getAsBoolean(); time++) {
                rehearse();
            }
        } catch (ScriptFile.Unusable | DispatcherException | IOException _) {
            // Told when there is a script.
        }
    }

    private void rehearse() throws IOException, ScriptFile.Unusable {
        RegionAddress nowhere = new RegionAddress(URI.create("http://localhost/"), null, _ -> "Nobody is known here.");
        try (Bridge bridge = Bridge.open(new Nowhere(), nowhere, BridgeLimits.DEFAULT, BridgeDirectory.make(),
                new BridgeOffer(new BridgeFolder(FOLDER, LARGEST), new Unheard()))) {
            Job job = new Job(FOLDER.resolve(NAMES.getOrDefault(language, "")), language,
                    TEXTS.getOrDefault(language, ""),
                    List.of(), new Limits(Map.of()), Reaction.STOP, bridge.socket(), bridge.token());
            new Worker(Job.of(job.line()), new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream())).run();
        }
    }

    /** Nobody wants to know how a rehearsal ended. */
    private static final class Unheard implements BridgeOffer.Reports {
        @Override
        public void failed(Map<?, ?> told) {
            // It will fail again.
        }

        @Override
        public void ended(Map<?, ?> told) {
            // It has.
        }

        @Override
        public void used(Map<?, ?> told) {
            // Nobody asks.
        }

        @Override
        public void refused(String sentence) {
            // Nobody asks.
        }
    }
}
