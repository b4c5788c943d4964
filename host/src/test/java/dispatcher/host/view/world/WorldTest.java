package dispatcher.host.view.world;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks again is told what is newer, and each thing once. */
class WorldTest {
    private static final UUID LAMP = new UUID(0, 1);

    private final World world = new World();

    @Test
    void onlyWhatChangedIsTold() {
        world.begin();
        world.put(0, LAMP, "{\"lamp\":1}");
        world.put(1, new UUID(0, 2), "{\"post\":1}");
        int seen = world.revision();
        world.begin();
        world.move(1, 1, 2, 3);
        News news = world.since(seen);
        assertThat(news.text()).isEmpty();
        assertThat(ints(news.places(), 4)).containsExactly(1, 1, 0, 1);
        assertThat(ByteBuffer.wrap(news.places()).order(ByteOrder.LITTLE_ENDIAN).getFloat(20)).isEqualTo(2);
        assertThat(world.since(world.revision()).places()).isEmpty();
    }

    @Test
    void manyMovesOfOneThingAreOneRow() {
        world.begin();
        world.put(0, LAMP, "{}");
        int seen = world.revision();
        for (int i = 0; i < 1000; i++) {
            world.begin();
            world.move(0, i, 0, 0);
        }
        byte[] places = world.since(seen).places();
        assertThat(places).hasSize(12 + 16);
        assertThat(ByteBuffer.wrap(places).order(ByteOrder.LITTLE_ENDIAN).getFloat(16)).isEqualTo(999);
    }

    @Test
    void whatIsGoneIsToldByItsNumber() {
        world.begin();
        world.put(7, LAMP, "{}");
        int seen = world.revision();
        world.begin();
        world.remove(LAMP);
        assertThat(world.since(seen).removed()).containsExactly(7);
        assertThat(world.since(seen).whole()).isFalse();
    }

    @Test
    void whoDoesNotKnowARegionThatBeganAnewIsToldAll() {
        world.begin();
        world.put(0, LAMP, "{\"lamp\":1}");
        int seen = world.revision();
        world.begin();
        world.clear();
        world.put(0, new UUID(0, 9), "{\"other\":1}");
        News news = world.since(seen);
        assertThat(news.whole()).isTrue();
        assertThat(news.objects()).containsExactly("{\"other\":1}");
    }

    @Test
    void aFactIsToldWhenItIsAnother() {
        world.begin();
        world.fact("sun", "6");
        int seen = world.revision();
        world.begin();
        world.fact("sun", "6");
        assertThat(world.since(seen).text()).isEmpty();
        world.fact("sun", "7");
        assertThat(world.since(seen).text()).contains("\"facts\":{\"sun\":7}");
    }

    @Test
    void theNewestLinesAreKeptUnderTheirNumbers() {
        Recent lines = new Recent(3);
        IntStream.range(0, 5).forEach(i -> lines.add(String.valueOf(i)));
        assertThat(lines.since(0)).isEqualTo(new Recent.Part(2, List.of("2", "3", "4")));
        assertThat(lines.since(4)).isEqualTo(new Recent.Part(4, List.of("4")));
        assertThat(lines.since(5).lines()).isEmpty();
        assertThat(lines.since(4).text("log")).isEqualTo("{\"type\":\"log\",\"first\":4,\"lines\":[4]}");
    }

    private static int[] ints(byte[] bytes, int count) {
        int[] ints = new int[count];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }
}
