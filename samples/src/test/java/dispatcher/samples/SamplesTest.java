package dispatcher.samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"samples/python/hello.py", "samples/js/hello.mjs"})
    void helloMakesALampAndMovesIt(String sample) throws InterruptedException {
        try (Program program = Program.start("run", sample)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).contains("made Lamp at")
                    .containsPattern("moved Lamp to .?130(\\.0)?, ?128(\\.0)?, ?26");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/python/find_and_paint.py", "samples/js/find_and_paint.mjs"})
    void findAndPaintPaintsFromWestToEast(String sample) throws InterruptedException {
        try (Program program = Program.start("run", sample)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out().lines().filter(line -> line.startsWith("painted")).map(line -> line.split(" ")[2]))
                    .containsExactly("1", "2", "3", "4", "5");
            assertThat(program.out()).contains("5 objects painted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/python/traffic.py", "samples/js/traffic.mjs"})
    void trafficTellsItsUpdates(String sample) throws InterruptedException {
        try (Program program = Program.start("run", sample, "60", "1")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            int updates = Integer.parseInt(program.waitFor("60 cars, (\\d+) updates"));
            assertThat(updates).isPositive();
            assertThat(updates % 60).as("every car in every round").isZero();
        }
    }
}
