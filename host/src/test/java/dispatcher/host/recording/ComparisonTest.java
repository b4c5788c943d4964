package dispatcher.host.recording;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {
    private static final String A = new UUID(1, 1).toString();
    private static final String B = new UUID(1, 2).toString();
    private static final String X = new UUID(2, 1).toString();
    private static final String Y = new UUID(2, 2).toString();

    private final FreshIds ids = new FreshIds();

    @Test
    void anIdStandsForAnotherFromTheFirstTimeOn() {
        assertThat(compare(Map.of("ObjectID", A), Map.of("ObjectID", X))).isEmpty();
        assertThat(compare(Map.of("ObjectID", A), Map.of("ObjectID", X))).isEmpty();
        assertThat(compare(Map.of("ObjectID", A), Map.of("ObjectID", Y))).hasSize(1);
        assertThat(compare(Map.of("ObjectID", B), Map.of("ObjectID", X))).as("two would be one").hasSize(1);
        assertThat(ids.current(Map.of("ObjectIDs", List.of(A, B)))).isEqualTo(Map.of("ObjectIDs", List.of(X, B)));
    }

    @Test
    void idsOfAListComeInAnyOrder() {
        assertThat(compare(Map.of("ObjectID", B), Map.of("ObjectID", Y))).isEmpty();
        assertThat(compare(List.of(A, B), List.of(Y, X))).isEmpty();
        assertThat(compare(Map.of("ObjectID", A), Map.of("ObjectID", X))).isEmpty();
        assertThat(compare(List.of(A, B), List.of(X))).hasSize(1);
    }

    @Test
    void idsInATextStandForOthersToo() {
        assertThat(compare("no such object " + A, "no such object " + X)).isEmpty();
        assertThat(compare("no such object " + A, "no such object " + Y)).hasSize(1);
        assertThat(compare("no such object " + A, "no such avatar " + X)).hasSize(1);
    }

    @Test
    void numbersMayDifferByWhatIsComputedInSinglePrecision() {
        assertThat(compare(List.of(128.0, 1), List.of(128.00001, 1.0))).isEmpty();
        assertThat(compare(List.of(128.0), List.of(128.1))).containsExactly("[0]: recorded 128.0, now 128.1");
    }

    @Test
    void whatMustDifferMay() {
        assertThat(compare(Map.of("LifeSpan", 300, "CurrentTime", 7.5), Map.of("LifeSpan", 200, "CurrentTime", 8.0)))
                .isEmpty();
        assertThat(compare(Map.of("Name", "Lamp"), Map.of())).containsExactly("Name: recorded Lamp, now nothing");
    }

    private List<String> compare(Object then, Object now) {
        return Comparison.of(ids, "", then, now);
    }
}
