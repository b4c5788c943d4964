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
        drops.touch();
        assertThat(lines()).singleElement().asString().contains("lamp.py", "1 touches and 0 position updates");
        drops.touch();
        drops.update();
        drops.close();
        assertThat(lines().getLast()).contains("2 touches and 1 position updates");
    }

    @Test
    void saysNothingWhereNothingWasDropped() {
        drops.close();
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
