package dispatcher.browser;

import dispatcher.binding.Shape;
import dispatcher.host.view.View;
import dispatcher.host.view.feed.Elsewhere;
import dispatcher.host.view.scripts.Scripts;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a visitor sees of a region's things, people and light, and what the keyboard does. */
class LookingAroundTest extends VisitTestBase {
    private static final Vector3 RED = new Vector3(1, 0, 0);
    private static final Vector3 GREEN = new Vector3(0, 1, 0);
    private static final Vector3 BLUE = new Vector3(0, 0, 1);

    @Test
    void aLinksetIsOneObjectWithAllItsParts() throws Exception {
        resident.createLinkset("Table", "Cup", new Vector3(100, 110, 30), new Vector3(0, 0, 2));
        Patience.await("it is one row; there is " + browser.text("#list"),
                () -> browser.text("#list").contains("Table2 parts"));
        assertThat(browser.text("#list")).doesNotContain("Cup");
        choose("Table");
        assertThat(browser.text("#panel .parts")).contains("Cup");
        assertThat(browser.run("""
                const { things } = dispatcherView.stage;
                const table = [...dispatcherView.store.objects.values()].find(one => one.Name === 'Table');
                const { min, max } = things.bounds(table);
                return [min.z < 30, max.z > 32, max.z < 33].join();
                """)).isEqualTo("true,true,true");
    }

    /** A quarter around x: what was north is up, and what was up is south. */
    @ParameterizedTest
    @EnumSource
    void aShapeIsDrawnInItsSizeTurnPlaceAndColour(Shape shape) throws Exception {
        UUID object = resident.create("Drawn " + shape.shapeName(), shape, new Vector3(1, 2, 4),
                new Vector3(0.2, 0.4, 0.8), new Vector3(40, 50, 60));
        resident.ask(new SetObjectRotationRequest(object, new Quaternion(Math.sqrt(0.5), 0, 0, Math.sqrt(0.5))));
        Patience.await("it is turned", () -> is("dispatcherView.store.find('" + object + "')?.turn[0] > 0.7"));
        Drawn drawn = Drawn.in(browser, object);
        assertThat(drawn.shape()).isEqualTo(solid(shape).getKey());
        assertThat(drawn.volume()).isCloseTo(solid(shape).getValue(), within(0.02));
        assertThat(drawn.reach()).containsExactly(-0.5, -0.5, -0.5, 0.5, 0.5, 0.5);
        assertThat(drawn.corner()).containsExactly(40.5, 48.0, 61.0);
        assertThat(drawn.color()).isEqualTo("3366cc");
    }

    @Test
    void aFaceIsDrawnInItsOwnColour() throws Exception {
        UUID object = resident.create("Die", Shape.BOX, Map.of(0, RED, 1, GREEN, 4, BLUE), new Vector3(40, 50, 66));
        Patience.await("it is there", () -> is("!!dispatcherView.store.find('" + object + "')"));
        assertThat(Drawn.all(browser, object).stream().collect(Collectors.toMap(Drawn::looks, Drawn::color)))
                .isEqualTo(Map.of("0 0 1", "ff0000", "0 -1 0", "00ff00",
                        "-1 0 0", "0000ff", "1 0 0", "ffffff", "0 1 0", "ffffff", "0 0 -1", "ffffff"));
        choose("Die");
        assertThat(browser.text("#panel dl")).contains("0: 1, 0, 0; 1: 0, 1, 0; 4: 0, 0, 1");
    }

    /** All its faces together are the whole shape's surface. */
    @ParameterizedTest
    @EnumSource
    void theFacesOfAShapeAreTheShape(Shape shape) throws Exception {
        UUID object = resident.create("Painted " + shape.shapeName(), shape, Map.of(0, RED), new Vector3(44, 50, 60));
        Patience.await("it is there", () -> is("!!dispatcherView.store.find('" + object + "')"));
        List<Drawn> faces = Drawn.all(browser, object);
        assertThat(faces).hasSize(count(shape));
        assertThat(faces.stream().mapToDouble(Drawn::volume).sum()).isCloseTo(solid(shape).getValue(), within(0.02));
        assertThat(faces.stream().map(Drawn::color).filter("ff0000"::equals)).hasSize(1);
    }

    /** Where each face looks; those that look all around are told apart by how far they reach. */
    @ParameterizedTest
    @CsvSource({"CYLINDER, 0, 0 0 1, 0.5, 0.5", "CYLINDER, 1, 0 0 0, 0.5, 0.5", "CYLINDER, 2, 0 0 -1, 0.5, 0.5",
            "PRISM, 0, 0 0 1, 0.5, 0.5", "PRISM, 1, 0 1 0, 0.5, 0.5", "PRISM, 2, -1 0 0, -0.5, 0.5",
            "PRISM, 3, 0 -1 0, 0.5, 0.0", "PRISM, 4, 0 0 -1, 0.5, 0.5", "TUBE, 0, 0 0 0, 0.5, 0.25",
            "TUBE, 1, 1 0 0, 0.5, 0.5", "TUBE, 2, 0 0 0, 0.5, 0.5", "TUBE, 3, -1 0 0, -0.5, 0.5",
            "BOX, 2, 1 0 0, 0.5, 0.5", "BOX, 3, 0 1 0, 0.5, 0.5", "BOX, 5, 0 0 -1, 0.5, 0.5"})
    void eachFaceLooksWhereItsNumberSays(Shape shape, int face, String looks, double east, double north)
            throws Exception {
        UUID object = resident.create("Face " + face + " of " + shape, shape, Map.of(face, RED),
                new Vector3(48, 50, 60));
        Patience.await("it is there", () -> is("!!dispatcherView.store.find('" + object + "')"));
        Drawn red = Drawn.all(browser, object).stream().filter(one -> one.color().equals("ff0000")).findFirst()
                .orElseThrow();
        assertThat(red.looks()).isEqualTo(looks);
        assertThat(red.reach().subList(3, 5)).containsExactly(east, north);
    }

    private static int count(Shape shape) {
        return switch (shape) {
            case BOX -> 6;
            case PRISM -> 5;
            case TUBE -> 4;
            case CYLINDER, RING -> 3;
            case SPHERE, TORUS -> 1;
        };
    }

    /** How it is made, and how much of its cube it fills: the last three are swept around x, their profiles round, square and three-sided. */
    private static Map.Entry<String, Double> solid(Shape shape) {
        double around = 2 * Math.PI * 0.375;
        return switch (shape) {
            case BOX -> Map.entry("BoxGeometry", 1.0);
            case CYLINDER -> Map.entry("CylinderGeometry", Math.PI / 4);
            case PRISM -> Map.entry("ExtrudeGeometry", 0.5);
            case SPHERE -> Map.entry("SphereGeometry", Math.PI / 6);
            case TORUS -> Map.entry("LatheGeometry", Math.PI * 0.5 * 0.125 * around);
            case TUBE -> Map.entry("BufferGeometry", 0.25 * around);
            case RING -> Map.entry("BufferGeometry", 0.125 * 2 * Math.PI / 3);
        };
    }

    @Test
    void avatarsAreFiguresWithTheirNames() throws Exception {
        resident.ask(new AddAvatarRequest(null, "Grace", "Hopper", new Vector3(120, 121, 22)));
        Patience.await("she is there", () -> is("""
                dispatcherView.stage.scene.scene.children.some(one => one.userData.name === 'Grace Hopper'
                    && Math.round(one.position.x) === 120 && one.children.some(part => part.isSprite))"""));
    }

    @Test
    void aKeyTouchesAndAnotherFollows() throws Exception {
        UUID kite = resident.create("Kite", new Vector3(60, 60, 40));
        CompletableFuture<TouchCallback> touched = new CompletableFuture<>();
        resident.session().onTouch(kite, touched::complete).get(60, TimeUnit.SECONDS);
        choose("Kite");
        browser.element("canvas").sendKeys("t");
        assertThat(touched.get(60, TimeUnit.SECONDS).objectId()).isEqualTo(kite);
        browser.element("canvas").sendKeys("f");
        assertThat(browser.run("return document.getElementById('follow').ariaPressed")).isEqualTo("true");
        resident.ask(new SetObjectPositionRequest(kite, new Vector3(80, 60, 40)));
        Patience.await("the camera goes along", () -> is("Math.round(dispatcherView.stage.camera.target.x) === 80"));
        browser.element("canvas").sendKeys(Keys.ESCAPE);
        assertThat(is("document.getElementById('panel').hidden")).isTrue();
    }

    /** What one is about to press must not be another element in the middle of it. */
    @Test
    void rowsAndButtonsStayWhileTheObjectChanges() throws Exception {
        UUID traffic = resident.create("Traffic light", new Vector3(64, 90, 40));
        choose("Traffic light");
        browser.run("document.querySelector('#panel button.primary').focus()");
        Patience.await("its row is marked",
                () -> is("(window.row = document.querySelector('#list [aria-pressed=true]'))"
                        + "?.querySelector('.name').textContent === 'Traffic light'"));
        resident.ask(new SetPartColorRequest(traffic, 0, RED, 1.0));
        resident.ask(new SetObjectRotationRequest(traffic, new Quaternion(0, 0, 1, 0)));
        Patience.await("it is red and turned", () -> browser.text("#panel dl").contains("1, 0, 0")
                && browser.text("#panel dl").contains("0, 0, 1, 0"));
        Patience.await("the row is red",
                () -> is("row.querySelector('.swatch').style.background === 'rgb(255, 0, 0)'"));
        assertThat(is("row.isConnected && row.querySelector('.name').textContent === 'Traffic light'")).isTrue();
        assertThat(browser.text("#panel button:focus")).isEqualTo("Touch");
        assertThat(browser.text("#panel dl[aria-live=off]")).contains("64, 90, 40 m");
    }

    @Test
    void theFirstLinkSkipsToTheObjects() {
        browser.run("document.querySelector('.skip').focus()");
        browser.act(actions -> actions.sendKeys(Keys.ENTER));
        Patience.await("the search has the focus", () -> is("document.activeElement.id === 'search'"));
        browser.run("dispatcherView.socket.breakOff()");
        Patience.await("the key is still known", () -> browser.text("#connection-text").equals("connected"));
    }

    /** The Tab key comes to one of them only, and goes on to what it shows. */
    @Test
    void theTabsAreGoneThroughWithTheArrowKeys() {
        browser.element("dock-chat").click();
        shows("chat", Keys.HOME);
        shows("log", Keys.ARROW_RIGHT);
        shows("chat", Keys.ARROW_RIGHT);
        shows("log", Keys.ARROW_LEFT);
        shows("chat", Keys.ARROW_LEFT);
        shows("log", Keys.END);
        browser.act(actions -> actions.sendKeys(Keys.TAB));
        Patience.await("the log has the focus", () -> is("document.activeElement.ariaLabel === 'Log'"));
        browser.act(actions -> actions.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT));
        shows("chat", Keys.HOME);
    }

    /** Presses a key; then one tab has the focus, is selected, and the only one whose panel is shown. */
    private void shows(String tab, Keys key) {
        browser.act(actions -> actions.sendKeys(key));
        String panel = tab.equals("log") ? "mini-log" : tab;
        Patience.await(key.name() + " leads to the " + tab, () -> ("dock-" + tab + "/dock-" + tab + "/dock-" + tab + "/"
                + panel).equals(browser.run("""
                        const ids = css => [...document.querySelectorAll('#dock ' + css)].map(one => one.id).join();
                        return [document.activeElement.id, ids('[role=tab][tabindex="0"]'), ids('[aria-selected=true]'),
                            ids('[role=tabpanel]:not([hidden])')].join('/');
                        """)));
    }

    @Test
    void thePanelShowsWhatTheRegionAnswers() throws Exception {
        UUID box = resident.create("Plain box", new Vector3(62, 90, 40));
        choose("Plain box");
        browser.run(
                "[...document.querySelectorAll('#panel button')].find(one => one.textContent === 'Messages').click()");
        Patience.await("the message is there", () -> browser.text("#panel pre").contains("\"ObjectID\": \"" + box));
        Patience.await("it is in sight and has the focus", () -> is("""
                (({ top, height }, panel) => top + Math.min(height, 100) <= panel.bottom)(
                    document.querySelector('#panel pre').getBoundingClientRect(),
                    document.getElementById('panel').getBoundingClientRect())
                  && document.activeElement.textContent === 'Raw messages'"""));
        assertThat(browser.text("#panel dl")).contains("62, 90, 40 m").contains(box.toString());
    }

    @Test
    void theLightIsTheRegionsSuns() throws Exception {
        resident.ask(new SetSunParametersRequest(null, null, null, null, 12.0));
        Patience.await("it is day", () -> is("dispatcherView.stage.scene.sky.light.intensity > 2"));
        resident.ask(new SetSunParametersRequest(null, null, null, null, 0.5));
        Patience.await("it is night", () -> is("dispatcherView.stage.scene.sky.light.intensity < 1.2"));
    }

    @Test
    void whatARegionCannotTellIsSaid() throws Exception {
        resident.create("Far away", new Vector3(62, 92, 40));
        try (Elsewhere elsewhere = resident.elsewhere();
                View other = View.open(0, () -> resident.options(elsewhere.url()), Scripts.none())) {
            browser.visit(other.address());
            Patience.await("it is said", () -> browser.text("#limits:not([hidden])").contains("cannot tell"));
            assertThat(browser.text("#limits")).contains("Nothing can be touched");
            choose("Far away");
            assertThat(browser.text("#panel dl")).contains("62, 92, 40 m").contains("not told by this region");
            assertThat(browser.all("#panel button.primary").getFirst().isEnabled()).isFalse();
        } finally {
            browser.visit(view.address());
        }
    }

    /** With the keyboard: the search, and the row that it leaves. */
    private void choose(String name) {
        browser.element("search").clear();
        browser.element("search").sendKeys(name);
        Patience.await(name + " is chosen by its row", () -> {
            if (browser.text("#list .row .name").equals(name)) {
                browser.all("#list .row").getFirst().sendKeys(Keys.ENTER);
            }
            return browser.text("#panel h2").equals(name);
        });
        browser.element("search").clear();
    }

    private boolean is(String expression) {
        return Boolean.TRUE.equals(browser.run("return window.dispatcherView ? " + expression + " : false"));
    }
}
