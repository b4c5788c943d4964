package dispatcher.host.script;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DropsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Drops drops = new Drops(
            new ScriptLog("lamp.py", new PrintStream(said, true, StandardCharsets.UTF_8), false));

    @Test
    void saysTheFirstAtOnceAndAllOfThemAtTheEnd() {
        drops.add(Drops.Kind.TOUCH);
        assertThat(lines()).singleElement().asString().contains("lamp.py: limit queue: ", "dropped so far: 1 touches.");
        drops.add(Drops.Kind.TOUCH);
        drops.add(Drops.Kind.UPDATE);
        drops.close();
        assertThat(lines().getLast()).contains("dropped so far: 2 touches, 1 position updates.");
    }

    @Test
    void saysNothingWhereNothingWasDropped() {
        drops.close();
        assertThat(lines()).isEmpty();
    }

    @Test
    void saysAtTheEndHowManyCameTooLate() {
        drops.addLate(2);
        drops.addLate(1);
        drops.addLate(0);
        assertThat(lines()).isEmpty();
        drops.close();
        drops.close();
        assertThat(lines()).singleElement().asString().contains("INFO lamp.py: 3 events were dropped: their objects");
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
