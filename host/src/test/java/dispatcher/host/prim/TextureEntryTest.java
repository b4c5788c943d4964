package dispatcher.host.prim;

import dispatcher.value.Vector3;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of single faces. */
class TextureEntryTest {
    private static final Vector3 RED = new Vector3(1, 0, 0);
    private static final Vector3 BLUE = new Vector3(0, 0, 1);

    @Test
    void facesThatAreNamedHaveTheirOwnColours() {
        byte[] entry = entry(0b0010_0100, 0, 255, 255, 0, 0b0000_0001, 255, 255, 0, 255, 0);
        assertThat(TextureEntry.faceColors(entry)).containsExactly(new FaceColor(0, BLUE, 0),
                new FaceColor(2, RED, 1), new FaceColor(5, RED, 1));
        assertThat(TextureEntry.color(entry)).isEqualTo(new Vector3(1, 1, 1));
    }

    /** Seven faces a byte; the eighth bit says that another byte follows. */
    @Test
    void facesBeyondTheSeventhTakeAnotherByte() {
        assertThat(TextureEntry.faceColors(entry(0b1000_0010, 0b0000_0001, 0, 255, 255, 0, 0)))
                .containsExactly(new FaceColor(0, RED, 1), new FaceColor(8, RED, 1));
    }

    /** An opacity looks like the end of the set, or of all sets, to whoever loses count of the bytes. */
    @Test
    void manySetsOfFacesFollowEachOther() {
        assertThat(TextureEntry.faceColors(entry(0b1000_0001, 0b0000_0000, 0, 255, 255, 55, 0b0000_0001, 255, 255, 0, 0,
                0))).containsExactly(new FaceColor(0, BLUE, 1), new FaceColor(7, RED, 200 / 255.0));
    }

    @Test
    void oneColourOnAllFacesLeavesNoneItsOwn() {
        byte[] entry = entry(0b0000_0010, 0, 255, 255, 0, 0);
        assertThat(TextureEntry.faceColors(TextureEntry.withColor(entry, BLUE, 1))).isEmpty();
    }

    @Test
    void whatIsBrokenTellsNothing() {
        byte[] entry = entry(0b0000_0010, 0, 255, 255, 0);
        for (int length = 0; length < entry.length; length++) {
            byte[] broken = ByteBuffer.allocate(length).put(entry, 0, length).array();
            assertThat(TextureEntry.faceColors(broken)).as("%d bytes", length).isEqualTo(List.of());
        }
        assertThat(TextureEntry.faceColors(entry)).as("the last zero may be missing").hasSize(1);
    }

    /** One texture for all, white, and then what follows. */
    private static byte[] entry(int... rest) {
        ByteBuffer made = ByteBuffer.allocate(16 + 1 + 4 + rest.length).position(21);
        for (int one : rest) {
            made.put((byte) one);
        }
        return made.array();
    }
}
