package dispatcher.host.region.scene;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedLogTest {
    @Test
    void forgetsTheOldestAndStillCountsIt() {
        BoundedLog<String> log = new BoundedLog<>(3, 100, String::length);
        for (String line : "a b c d e".split(" ")) {
            log.add(line);
        }

        assertThat(log.since(0)).containsExactly("c", "d", "e");
        assertThat(log.since(3)).containsExactly("d", "e");
        assertThat(log.since(9)).isEmpty();
    }

    @Test
    void isBoundedInItsSizeToo() {
        BoundedLog<String> log = new BoundedLog<>(1000, 10, String::length);
        log.add("123456");
        log.add("1234567");

        assertThat(log.since(0)).containsExactly("1234567");
    }
}
