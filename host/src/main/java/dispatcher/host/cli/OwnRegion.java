package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionFile;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.region.RegionWatch;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A built-in region together with the file that lets other commands of the same user in. Closing it twice does nothing. */
final class OwnRegion implements AutoCloseable {
    private final Region region;
    private final RegionFile file;

    private OwnRegion(Region region) {
        this.region = region;
        this.file = RegionFile.of(region);
    }

    /** One on free ports, for this process first of all: where its file cannot be written, only other commands do not find it. */
    static OwnRegion start() {
        OwnRegion own = new OwnRegion(Region.start(RegionOptions.standard().withPort(0).withUdpPort(0)));
        try {
            own.file.write(own.region.port());
        } catch (DispatcherException e) {
            System.err.println("dispatcher: " + e.explanation());
        }
        return own;
    }

    /** One for other commands. */
    static OwnRegion start(RegionOptions options) {
        return start(options, null);
    }

    /** As above. @param watch is told what it is asked and what it tells; null: nobody is */
    static OwnRegion start(RegionOptions options, @Nullable RegionWatch watch) {
        OwnRegion own = new OwnRegion(Region.start(options, watch));
        try {
            own.file.write(own.region.port());
            return own;
        } catch (DispatcherException e) {
            own.close();
            throw e;
        }
    }

    Region region() {
        return region;
    }

    /** How to get in. */
    Target target() {
        return LocalRegions.target(file);
    }

    /** The file that says how to get in. */
    Path path() {
        return RegionFile.path(region.port());
    }

    @Override
    public void close() {
        RegionFile.remove(region.port());
        region.close();
    }
}
