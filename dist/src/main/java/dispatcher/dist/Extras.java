package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies beside the program: its licence and the samples. */
record Extras(Plan plan) {
    private static final List<String> LANGUAGES = List.of("python", "js", "perl");

    /** Copies them. */
    void make() throws IOException {
        Tree.copyChanged(plan.root().resolve("LICENSE"), plan.home().resolve("LICENSE"));
        Path samples = plan.home().resolve("samples");
        Tree.delete(samples);
        for (String language : LANGUAGES) {
            Path from = plan.samples().resolve(language);
            for (Path file : Files.exists(from) ? Tree.files(from) : List.<Path>of()) {
                Path to = samples.resolve(plan.samples().relativize(file).toString());
                Tree.copyChanged(file, to);
                Files.setLastModifiedTime(to, Files.getLastModifiedTime(file));
            }
        }
    }
}
