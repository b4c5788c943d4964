package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Java run-time image, made by the JDK's own jlink. It leaves out the JDK's empty module {@code jdk.graal.compiler},
 * so that the real one can take its place, and {@code jdk.jfr}, whose events Truffle would prepare at every start.
 */
record RuntimeImage(Plan plan) {
    private static final String MODULES = "java.base,java.logging,java.management,java.naming,java.sql,java.xml,"
            + "jdk.crypto.ec,jdk.internal.vm.ci,jdk.management,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs";

    /** Makes it; where jlink cannot, the JDK itself takes its place, with which scripts are not compiled. */
    void make() throws IOException, InterruptedException {
        String inputs = Files.readString(plan.jdk().resolve("release")) + plan.jdk() + MODULES;
        Stamp stamp = plan.stamp("runtime");
        if (stamp.says(inputs) && Files.exists(plan.runtime())) {
            return;
        }
        stamp.clear();
        plan.tell("linking the run-time image");
        Tree.delete(plan.runtime());
        Files.createDirectories(plan.home());
        if (!link()) {
            plan.tell("this JDK cannot link an image (see target/logs/jlink.log), so it is used itself:"
                    + " scripts run, but are not compiled, and the folder works only here");
            Tree.delete(plan.runtime());
            Files.createSymbolicLink(plan.runtime(), plan.jdk());
        }
        stamp.write(inputs);
    }

    private boolean link() throws IOException, InterruptedException {
        Path jlink = plan.jdk().resolve("bin/jlink");
        return Files.isExecutable(jlink) && new Command(
                List.of(jlink.toString(), "--add-modules", MODULES, "--output", plan.runtime().toString(),
                        "--strip-debug", "--no-header-files", "--no-man-pages", "--generate-cds-archive"),
                plan.target().resolve("logs/jlink.log")).run();
    }
}
