package dispatcher.host.fence;

import dispatcher.value.Vector3;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoxTest {
    private static final Box BOX = new Box(new Vector3(10, 20.3, 20), new Vector3(64, 256, 60));

    @ParameterizedTest
    @CsvSource({"10,20.3,20", "64,255.9,60", "30,30,30", "10.0000000001,255.9999,20"})
    void itsFacesBelongToIt(double x, double y, double z) {
        assertThat(BOX.holds(new Vector3(x, y, z))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9.99,30,30", "64.01,30,30", "30,20.2,30", "30,30,19.9", "30,30,60.1", "30,256,30", "NaN,30,30",
            "30,NaN,30", "30,30,NaN", "Infinity,30,30", "-Infinity,30,30", "1e39,30,30"})
    void whatIsOutsideIsNot(double x, double y, double z) {
        assertThat(BOX.holds(new Vector3(x, y, z))).isFalse();
    }

    @Test
    void whatSinglePrecisionBringsToTheEdgeIsOutside() {
        assertThat(BOX.holds(new Vector3(30, 255.99999999999, 30))).isFalse();
    }

    @Test
    void aCourseThatLeavesAndReturnsIsSeen() {
        Course up = new Course(new Vector3(30, 30, 59), new Vector3(0, 0, 10), new Vector3(0, 0, -20));
        assertThat(up.leaves(BOX)).isEqualTo(new Vector3(30, 30, 61.5));
        Course slower = new Course(new Vector3(30, 30, 59), new Vector3(0, 0, 2), new Vector3(0, 0, -4));
        assertThat(slower.leaves(BOX)).isNull();
    }

    /** Held against many small steps; numbers near a face may be on either side of it. */
    @Test
    void coursesAreJudgedAsSmallStepsWouldBe() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Box box = new Box(new Vector3(0, 0, 0), new Vector3(10, 10, 10));
        int left = 0;
        for (int i = 0; i < 20_000; i++) {
            Course course = new Course(vector(random, 10, 0), vector(random, 12, -6), vector(random, 40, -20));
            double worst = worst(course);
            if (worst > 0.01) {
                assertThat(course.leaves(box)).as("%s, seed %d", course, seed).isNotNull();
                left++;
            } else if (worst < -0.01) {
                assertThat(course.leaves(box)).as("%s, seed %d", course, seed).isNull();
            }
        }
        assertThat(left).as("seed %d", seed).isBetween(1_000, 19_000);
    }

    /** How far outside of 0 to 10 it comes, or below zero how near. */
    private static double worst(Course course) {
        double worst = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= 1000; step++) {
            double t = step / 1000.0;
            worst = Math.max(worst, Math.max(
                    off(course.from().x() + course.velocity().x() * t + course.acceleration().x() * t * t / 2),
                    Math.max(off(course.from().y() + course.velocity().y() * t + course.acceleration().y() * t * t / 2),
                            off(course.from().z() + course.velocity().z() * t
                                    + course.acceleration().z() * t * t / 2))));
        }
        return worst;
    }

    private static double off(double coordinate) {
        return Math.max(-coordinate, coordinate - 10);
    }

    private static Vector3 vector(Random random, double width, double from) {
        return new Vector3(from + random.nextDouble() * width, from + random.nextDouble() * width,
                from + random.nextDouble() * width);
    }
}
