package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.serve.HostRegions;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.RegionTrust;
import dispatcher.host.settings.ScriptSettings;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The regions of a host's scripts: those that its file names, and one that lives as long as this where it names none. */
final class ServeRegions implements HostRegions, AutoCloseable {
    private static final String OWN = "";

    private final String usual;
    private final RegionTrust trust;
    private final Observed observed;
    private final Map<Way, RunRegion> regions = new ConcurrentHashMap<>();

    /** A region, and how far the way to it is trusted; null: as its name in regions.toml says. */
    private record Way(String region, @Nullable RegionTrust trust) {}

    /**
     * @param usual the region of scripts that name none; null: one of the host's own, which is begun when it is needed
     * @param trust how far the way to that one is trusted
     */
    ServeRegions(@Nullable String usual, RegionTrust trust, Observed observed) {
        this.usual = usual == null ? OWN : usual;
        this.trust = trust;
        this.observed = observed;
    }

    /**
     * Fails where it can be told now that a script's region cannot be had.
     *
     * @throws UsageException nothing has that name, or nobody is named to be there
     */
    void check(@Nullable String region) {
        if (!name(region).isEmpty()) {
            Target _ = Target.named(name(region));
        }
    }

    @Override
    public void open(ScriptSettings script, CompletableFuture<Session> session) {
        try {
            regions.computeIfAbsent(way(script), ServeRegions::begin).open(session,
                    observed.sessions(script.name()));
        } catch (DispatcherException failure) {
            session.completeExceptionally(failure);
        } catch (UsageException failure) {
            session.completeExceptionally(refused(failure));
        }
    }

    /** Names are looked up when they are asked for: a list that is read anew may have others. */
    @Override
    public AllowedRegions allowed(ScriptSettings script) {
        return nameOrUrl -> {
            try {
                return new AllowedTargets(script.allowRegion(), false, observed.sessions(script.name()))
                        .find(nameOrUrl);
            } catch (UsageException failure) {
                throw refused(failure);
            }
        };
    }

    /** What a session with the region of scripts that name none needs; waits for the region. */
    SessionOptions usualOptions() {
        return regions.computeIfAbsent(new Way(usual, trust), ServeRegions::begin).options();
    }

    private static DispatcherException refused(UsageException failure) {
        return new DispatcherException(FailureKind.NOT_AUTHORIZED, String.valueOf(failure.getMessage()), "");
    }

    private String name(@Nullable String region) {
        return region == null ? usual : region;
    }

    private Way way(ScriptSettings script) {
        RegionTrust said = script.trust();
        return new Way(name(script.region()), said == null && script.region() == null ? trust : said);
    }

    private static RunRegion begin(Way way) {
        return RunRegion.of(new ConnectionOptions(), way.region.isEmpty() ? null : way.region, way.trust, false);
    }

    @Override
    public void close() {
        regions.values().forEach(RunRegion::close);
    }
}
