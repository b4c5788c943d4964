package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.region.security.Account;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Python programs of the older kind through the command line, against a region of the built-in kind. */
@Timeout(600)
class LegacyPythonTest {
    private static final String EMAIL = "ada@example.org";
    private static final Account ADA = new Account(UUID.fromString("16d0f788-2066-4b64-b248-ffa239f62240"), "Ada",
            "Lovelace", EMAIL, "engine", Account.Standing.OWNER, 0);
    private static final String TRAFFIC = "samples/python/legacy_traffic.py";
    private static final int CARS = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMethodIsAnsweredAsTheRegionAnswersOthers() throws InterruptedException {
        try (Region region = region();
                Program program = start(region, "--policy", "trusted", "samples/src/test/python/every_method.py",
                        ADA.name(), EMAIL, ADA.password())) {
            assertThat(program.exitCode()).as(() -> program.out() + program.err()).isZero();
            assertThat(program.out()).containsPattern("not called: \\[]\n\\d{2,} calls answered alike\n$");
        }
    }

    @Test
    void carsDriveAndAreHeardByTheProgramsOwnSocket() throws InterruptedException {
        Path log = folder.resolve("messages.log");
        try (Region region = region();
                Program program = start(region, "--policy", "trusted", TRAFFIC, "--avname", ADA.name(), "--passwd",
                        ADA.password(), "--cars", "" + CARS, "--seconds", "2", "--listen", "--binary", "--keep",
                        "--log", log.toString())) {
            assertThat(program.exitCode()).as(() -> program.out() + program.err()).isZero();
            assertThat(program.err()).isEmpty();
            assertThat(number(program, "(\\d+) cars found")).isEqualTo(CARS);
            assertThat(number(program, "(\\d+) updates")).as("every car once at least").isGreaterThanOrEqualTo(CARS);
            assertThat(number(program, "(\\d+) callbacks")).as("those that were watched").isGreaterThanOrEqualTo(10);
            assertThat(program.out()).contains("the last is parked at [80.0, 13.0, 22.0]");
            assertThat(log).content().hasLineCount(number(program, "(\\d+) messages")).contains("BulkDynamicsRequest")
                    .doesNotContain("HashedPasswd");
        }
    }

    @Test
    void aConstrainedProgramDrivesInARegionOfItsOwn() throws InterruptedException {
        try (Program program = Program.start("run", TRAFFIC, "--cars", "5", "--seconds", "1")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).contains("5 cars found");
        }
    }

    @Test
    void nobodyElseIsLetIn() throws InterruptedException {
        try (Region region = region()) {
            assertThat(refusal(region, ADA.name(), "wrong")).startsWith("failed to authenticate user ");
            assertThat(refusal(region, "Ada Nobody", ADA.password())).startsWith("failed to locate account for user ");
        }
    }

    private static String refusal(Region region, String user, String password) throws InterruptedException {
        try (Program program = start(region, TRAFFIC, "--avname", user, "--passwd", password)) {
            assertThat(program.exitCode()).isEqualTo(1);
            return program.err();
        }
    }

    private static int number(Program program, String regex) {
        Matcher found = Pattern.compile(regex).matcher(program.out());
        assertThat(found.find()).as(program::out).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Region region() {
        return Region.start(RegionOptions.standard().withPort(0).withUdpPort(0).withAccounts(List.of(ADA)));
    }

    private static Program start(Region region, String... arguments) {
        List<String> all = new ArrayList<>(List.of("run", "--region", region.url(), "--user", ADA.name()));
        all.addAll(List.of(arguments));
        return Program.start(Map.of("DISPATCHER_PASSWORD", ADA.password()), all.toArray(String[]::new));
    }
}
