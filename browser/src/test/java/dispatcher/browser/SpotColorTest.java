package dispatcher.browser;

import dispatcher.binding.Shape;
import dispatcher.value.Vector3;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of an object where it is only a spot: in the list and on the map. */
class SpotColorTest extends VisitTestBase {
    private static final Vector3 RED = new Vector3(1, 0, 0);
    private static final Vector3 BLUE = new Vector3(0, 0, 1);

    /** It would go to the first object, and its sign on the map would hide the spot. */
    @BeforeEach
    void keepTheCamera() {
        browser.run("dispatcherView.stage.camera.isTaken = true");
    }

    /** Its general colour is seen nowhere. */
    @ParameterizedTest
    @CsvSource({"BOX, 6, 246", "SPHERE, 1, 252"})
    void anObjectThatIsRedAllOverIsRedInTheListAndOnTheMap(Shape shape, int faces, int place) throws Exception {
        String name = "All red " + shape.shapeName();
        resident.create(name, shape, IntStream.range(0, faces).boxed().collect(Collectors.toMap(i -> i, _ -> RED)),
                new Vector3(place, place, 60));
        Patience.await("its swatch is red", () -> swatch(name).equals("rgb(255, 0, 0)"));
        Patience.await("its spot is red", () -> spot(place, place).equals("255,0,0"));
    }

    @Test
    void theListShowsAllColoursOfAnObjectAndTheMapThatOfTheMostFaces() throws Exception {
        resident.create("Motley", Shape.PRISM, Map.of(0, RED, 1, RED, 2, RED, 4, BLUE), new Vector3(240, 252, 60));
        Patience.await("it is striped, that of the most faces first",
                () -> swatch("Motley").equals("linear-gradient(90deg, rgb(255, 0, 0) 0%, rgb(255, 0, 0) 33%, "
                        + "rgb(255, 255, 255) 33%, rgb(255, 255, 255) 67%, rgb(0, 0, 255) 67%, rgb(0, 0, 255) 100%)"));
        Patience.await("its spot is red", () -> spot(240, 252).equals("255,0,0"));
    }

    private String swatch(String name) {
        return String.valueOf(browser.run("""
                const rows = [...document.querySelectorAll('#list .row')];
                const row = rows.find(one => one.querySelector('.name').textContent === arguments[0]);
                return row?.querySelector('.swatch').style.background;
                """, name));
    }

    private String spot(int x, int y) {
        return String.valueOf(browser.run("""
                const map = document.getElementById('map');
                const scale = map.width / 256;
                return map.getContext('2d').getImageData(arguments[0] * scale, map.height - arguments[1] * scale, 1, 1).data.slice(0, 3).join();
                """, x, y));
    }
}
