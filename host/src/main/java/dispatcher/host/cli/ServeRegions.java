package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.serve.HostRegions;
import dispatcher.host.session.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The regions of a host's scripts: those that its file names, and one that lives as long as this where it names none. */
final class ServeRegions implements HostRegions, AutoCloseable {
    private static final String OWN = "";

    private final String usual;
    private final Map<String, RunRegion> regions = new ConcurrentHashMap<>();

    /** @param usual the region of scripts that name none; null: one of the host's own, which is begun when it is needed */
    ServeRegions(@Nullable String usual) {
        this.usual = usual == null ? OWN : usual;
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
    public void open(@Nullable String region, CompletableFuture<Session> session) {
        try {
            regions.computeIfAbsent(name(region), ServeRegions::begin).open(session);
        } catch (DispatcherException failure) {
            session.completeExceptionally(failure);
        } catch (UsageException failure) {
            session.completeExceptionally(refused(failure));
        }
    }

    /** Names are looked up when they are asked for: a list that is read anew may have others. */
    @Override
    public AllowedRegions allowed(List<String> names) {
        return nameOrUrl -> {
            try {
                return new AllowedTargets(names, false).find(nameOrUrl);
            } catch (UsageException failure) {
                throw refused(failure);
            }
        };
    }

    private static DispatcherException refused(UsageException failure) {
        return new DispatcherException(FailureKind.NOT_AUTHORIZED, String.valueOf(failure.getMessage()), "");
    }

    private String name(@Nullable String region) {
        return region == null ? usual : region;
    }

    private static RunRegion begin(String name) {
        return RunRegion.of(new ConnectionOptions(), name.isEmpty() ? null : name, false);
    }

    @Override
    public void close() {
        regions.values().forEach(RunRegion::close);
    }
}
