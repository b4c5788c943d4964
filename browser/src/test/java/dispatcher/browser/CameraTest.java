package dispatcher.browser;

import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How a visitor gets around, and what is under the pointer. */
class CameraTest extends VisitTestBase {
    @Test
    void whoFliesGoesWhereHeLooks() {
        Patience.await("the stage is there", () -> numbers("camera.target").size() == 3);
        browser.element("home").click();
        browser.element("fly").click();
        List<Double> before = eye();
        browser.run("document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW' }))");
        Patience.await("he is farther north", () -> eye().get(1) > before.get(1) + 5);
        browser.run("document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keyup', { code: 'KeyW' }))");
        assertThat(eye().get(0)).isCloseTo(before.get(0), within(0.01));
        browser.element("orbit").click();
        assertThat(browser.run("return document.getElementById('fly').ariaPressed")).isEqualTo("false");
    }

    @Test
    void aClickOnTheMapLooksThere() {
        Patience.await("the stage is there", () -> numbers("camera.target").size() == 3);
        var map = browser.element("map");
        int quarter = map.getSize().width / 4;
        browser.act(actions -> actions.moveToElement(map, quarter, quarter).click());
        Patience.await("south and east of the middle", () -> near("camera.target", 192, 64));
        browser.element("top").click();
        Patience.await("from above", () -> near("scene.camera.position", 192, 64) && eye().get(2) > 80);
    }

    @Test
    void lightAndDarkCanBeChosen() {
        browser.pretend("light", 900, 700);
        browser.element("theme").click();
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        String dark = background();
        browser.element("theme").click();
        assertThat(background()).isNotEqualTo(dark);
        browser.run("localStorage.removeItem('theme'); delete document.documentElement.dataset.theme");
    }

    /** A box of 0.7 m that is looked at from the south; turned by a quarter around z, its west side is there. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0.70710678, 0.70710678, 4"})
    void aClickTellsWhereTheObjectWasTouched(double z, double w, int face) throws Exception {
        UUID box = resident.create("Target", new Vector3(128, 160, 40));
        resident.ask(new SetObjectRotationRequest(box, new Quaternion(0, 0, z, w)));
        CompletableFuture<TouchCallback> touched = new CompletableFuture<>();
        resident.session().onTouch(box, touched::complete).get(60, TimeUnit.SECONDS);
        Patience.await("it is there and turned", () -> browser.text("#list").contains("Target") && Boolean.TRUE
                .equals(browser.run(
                        "return Math.abs(dispatcherView.store.find(arguments[0]).turn[2] - arguments[1]) < 0.01",
                        box.toString(), z)));
        browser.run("const { camera, scene } = dispatcherView.stage; camera.isTaken = true;"
                + "camera.target.set(128, 160, 40); scene.camera.position.set(128, 155, 41); camera.lookAt(128, 160, 40, 5);");
        var canvas = browser.element("canvas").getSize();
        Patience.await("the pointer is on it", () -> {
            browser.point(canvas.width / 2.0, canvas.height / 2.0);
            return browser.text("#hover:not([hidden])").equals("Target");
        });
        browser.press();
        SurfaceTouchEventArgs where = touched.get(60, TimeUnit.SECONDS).touchEvent();
        assertThat(where.faceIndex()).isEqualTo(face);
        assertThat(where.normal().y()).isCloseTo(-1, within(0.001));
        assertThat(where.position().y()).isCloseTo(160 - 0.35, within(0.001));
        resident.ask(new DeleteObjectRequest(box));
        Patience.await("it is gone", () -> !browser.text("#list").contains("Target"));
    }

    private String background() {
        return String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
    }

    private List<Double> eye() {
        return numbers("scene.camera.position");
    }

    private boolean near(String what, double x, double y) {
        List<Double> place = numbers(what);
        return Math.hypot(place.get(0) - x, place.get(1) - y) < 4;
    }

    /** A vector of the stage's; empty while there is no stage. */
    private List<Double> numbers(String vector) {
        Object told = browser
                .run("return window.dispatcherView?.stage ? dispatcherView.stage." + vector + ".toArray() : []");
        return ((List<?>) told).stream().map(one -> ((Number) one).doubleValue()).toList();
    }
}
