package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionFile;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.settings.RegionTrust;
import dispatcher.host.settings.ScriptSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AllowedTargetsTest {
    @Test
    void aBuiltInRegionOnThisMachineNeedsNothingMore() {
        try (OwnRegion own = OwnRegion.start()) {
            AllowedTargets allowed = allowed(own.region().url(), false);
            var session = allowed.find("127.0.0.1:" + own.region().port()).orElseThrow();
            assertThat(session.url()).isEqualTo(RegionUrl.of(own.region().url()));
            try (Session open = Session.open(session)) {
                assertThat(open.scene()).isEqualTo("Dispatcher Region");
            }
            assertThat(session.domains()).doesNotContain("Simulator");
            assertThat(allowed.find("127.0.0.1:1")).isEmpty();
            assertThat(allowed.find("home")).isEmpty();
        }
    }

    @Test
    void aRegionThatIsStartedLaterIsFound() {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            AllowedTargets allowed = allowed(region.url(), true);
            DispatcherException failure = catchThrowableOfType(DispatcherException.class,
                    () -> allowed.find(region.url()));
            assertThat(failure.kind()).isEqualTo(FailureKind.NOT_AUTHORIZED);
            assertThat(failure.explanation()).contains(region.url(), "is not known", "regions.toml");
            RegionFile.of(region).write(region.port());
            assertThat(allowed.find(region.url()).orElseThrow().domains()).contains("Simulator");
            RegionFile.remove(region.port());
        }
    }

    @Test
    void aNameThatNobodyGaveIsToldAtTheStart() {
        assertThatThrownBy(() -> allowed("no-such-region", false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no-such-region is neither a URL nor a name in ");
    }

    @Test
    void aServedScriptMayConnectToWhatItsSettingsName() {
        try (OwnRegion own = OwnRegion.start();
                ServeRegions regions = new ServeRegions(null, RegionTrust.USUAL, Observed.NOTHING)) {
            var allowed = regions.allowed(allowing(own.region().url()));
            assertThat(allowed.find(own.region().url()).orElseThrow().url())
                    .isEqualTo(RegionUrl.of(own.region().url()));
            assertThat(allowed.find("home")).isEmpty();
            DispatcherException failure = catchThrowableOfType(DispatcherException.class,
                    () -> regions.allowed(allowing("no-such-region")).find("home"));
            assertThat(failure.kind()).isEqualTo(FailureKind.NOT_AUTHORIZED);
            assertThatThrownBy(() -> regions.check("no-such-region")).isInstanceOf(UsageException.class);
        }
    }

    private static AllowedTargets allowed(String name, boolean operator) {
        return new AllowedTargets(List.of(name), operator, UnaryOperator.identity());
    }

    private static ScriptSettings allowing(String name) {
        ScriptSettings usual = ScriptSettings.standard(Path.of("lamp.py"), List.of());
        return new ScriptSettings(usual.name(), usual.file(), null, List.of(), null, usual.limits(), usual.reaction(),
                usual.fence(), null, false, usual.restart(), true, null, List.of(name), null);
    }
}
