package dispatcher.dist;

import java.io.IOException;

/** Makes the distribution, or the parts of it that are out of date. Maven runs it with {@link Plan}'s properties. */
public final class MakeDistribution {
    private MakeDistribution() {}

    /** Makes it, and says on standard output which parts it is making. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Plan plan = Plan.fromProperties();
        new RuntimeImage(plan).make();
        new Libraries(plan).make();
        new Extras(plan).make();
        new Launcher(plan).make();
        new GuestResources(plan).make();
        new CompiledLibrary(plan).make();
        AotCache.make(plan);
        new Tarball(plan).make();
        plan.markBuilt();
    }
}
