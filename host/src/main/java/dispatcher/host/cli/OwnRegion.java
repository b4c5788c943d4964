package dispatcher.host.cli;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionFile;
import dispatcher.host.region.RegionOptions;
import java.nio.file.Path;

/** A built-in region together with the file that lets other commands of the same user in. */
final class OwnRegion implements AutoCloseable {
    private final Region region;
    private final RegionFile file;
    private final Path path;

    private OwnRegion(Region region, RegionFile file, Path path) {
        this.region = region;
        this.file = file;
        this.path = path;
    }

    /** One on free ports. */
    static OwnRegion start() {
        return start(RegionOptions.standard().withPort(0).withUdpPort(0));
    }

    static OwnRegion start(RegionOptions options) {
        Region region = Region.start(options);
        RegionFile file = RegionFile.of(region);
        return new OwnRegion(region, file, file.write(region.port()));
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
        return path;
    }

    @Override
    public void close() {
        RegionFile.remove(region.port());
        region.close();
    }
}
