package dispatcher.browser;

import dispatcher.binding.Shape;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.Scripts;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.AvatarChatRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.value.Vector3;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A region in two browsers. They are kept for all tests: a browser takes seconds to start. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionViewTest {
    private static final String HOSTILE = "<img src=x onerror=\"window.broken=1\">\"'&</script><script>window.broken=1</script>";
    /** Keeps what becomes of the socket and of the region behind it, each with what the page shows then. */
    private static final String LISTEN = """
            const { socket, store } = dispatcherView;
            window.told = '';
            const keep = what => { window.told += ` ${what}/${document.getElementById('connection').dataset.state}`; };
            socket.addEventListener('state', ({ detail }) => keep(`socket ${detail}`));
            store.addEventListener('connection', ({ detail }) => keep(`region ${detail.state}`));
            """;
    private Resident resident;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Chromium browser;
    private Chromium other;
    private String address = "";

    @BeforeAll
    void open() throws Exception {
        Chromium.assumeInstalled();
        resident = opened(new Resident());
        View view = opened(View.open(0, resident::options, Scripts.none()));
        browser = opened(Chromium.open(1280, 800));
        other = opened(Chromium.open(390, 800));
        address = view.address();
        browser.visit(address);
        other.pretend("light", 390, 800);
        other.visit(address);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void anObjectAppearsMovesAndGoes() throws Exception {
        UUID ball = resident.create("Wanderer", new Vector3(100, 100, 30));
        Patience.await("it is in the list", () -> browser.text("#list").contains("Wanderer"));
        resident.ask(new SetObjectPositionRequest(ball, new Vector3(110, 101, 31)));
        Patience.await("it is there", () -> List.of(110L, 101L, 31L).equals(place(browser, ball)));
        resident.ask(new DeleteObjectRequest(ball));
        Patience.await("it is gone", () -> !browser.text("#list").contains("Wanderer"));
        assertThat(browser.errors()).isEmpty();
    }

    /** Names and chat are text, never markup. */
    @Test
    void hostileNamesAndChatStayText() throws Exception {
        UUID object = resident.create(HOSTILE, new Vector3(120, 125, 23));
        UUID eve = UUID.randomUUID();
        resident.ask(new AddAvatarRequest(eve, "<b>Eve</b>", "<svg/onload=window.broken=1>", null));
        resident.ask(new ChatRequest(HOSTILE, null, 0));
        resident.ask(new AvatarChatRequest(eve, "it is me", 0));
        Patience.await("the name is in the list as it is", () -> browser.text("#list").contains(HOSTILE));
        Patience.await("the chat is there as it is", () -> browser.text("#chat-lines").contains(HOSTILE));
        Patience.await("so is who said it", () -> browser.text("#chat-lines")
                .contains("<b>Eve</b> <svg/onload=window.broken=1>"));
        browser.run(
                "document.getElementById('list').querySelectorAll('button').forEach(row => row.textContent.includes('onerror') && row.click())");
        Patience.await("the panel shows it", () -> browser.text("#panel h2").equals(HOSTILE));
        assertThat(browser.run(
                "return window.broken === undefined && document.querySelectorAll('img[src=x], main script, main b > b').length"))
                .isEqualTo(0L);
        assertThat(browser.errors()).isEmpty();
        resident.ask(new DeleteObjectRequest(object));
    }

    @Test
    void twoBrowsersAreTwoVisitorsAndBothSeeAll() throws Exception {
        UUID lamp = resident.create("Shared lamp", new Vector3(128, 126, 23));
        List<UUID> who = new CopyOnWriteArrayList<>();
        resident.session().onTouch(lamp, (TouchCallback touch) -> who.add(touch.avatarId())).get(60, TimeUnit.SECONDS);
        for (Chromium one : List.of(browser, other)) {
            Patience.await("it is listed", () -> one.text("#list").contains("Shared lamp"));
            one.run("[...document.querySelectorAll('#list .row')].find(row => row.textContent.includes('Shared lamp')).click()");
            one.run("[...document.querySelectorAll('#panel button')].find(one => one.textContent === 'Touch').click()");
        }
        Patience.await("both have touched it", () -> who.size() == 2);
        assertThat(who).doesNotHaveDuplicates();
        browser.element("chat-text").sendKeys("hello from the desk\n");
        Patience.await("the phone hears it", () -> other.text("#chat-lines").contains("hello from the desk"));
        assertThat(other.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        other.picture("phone");
        assertThat(other.errors()).isEmpty();
    }

    @Test
    void aBrokenConnectionAndARegionThatWasAwayComeBackByThemselves() throws Exception {
        resident.create("Lasting", new Vector3(90, 90, 23));
        Patience.await("it is in the list", () -> browser.text("#list").contains("Lasting"));
        browser.run(LISTEN);
        browser.run("dispatcherView.socket.breakOff()");
        Patience.await("it is open again", () -> told().contains("socket open/open"));
        resident.ask(new RestartRequest(1500));
        Patience.await("the page says that the region is lost, and back",
                () -> told().matches(".* region lost/lost region connected/open.*"));
        assertThat(browser.text("#list")).contains("Lasting");
        browser.errors();
    }

    @Test
    void whoHasNoKeyIsToldWhatToDo() throws Exception {
        try (Chromium stranger = Chromium.open(600, 500)) {
            stranger.visit(address.replaceAll("#.*", "#wrong"));
            Patience.await("it is told", () -> stranger.text("dialog[open]").contains("Copy the whole address"));
            assertThat(stranger.run("return dispatcherView.store.objects.size")).isEqualTo(0L);
        }
    }

    @Test
    void aThousandObjectsAreDrawn() throws Exception {
        List<UUID> made = resident.create(1000, Shape.BOX, i -> new Vector3(112 + i % 32, 112 + i / 32, 22));
        Patience.await("all are there", () -> number("dispatcherView.stage.things.pieces") >= 1000);
        double frames = number("dispatcherView.stage.scene.stats.frames");
        resident.ask(new SetObjectPositionRequest(made.getFirst(), new Vector3(112, 112, 24)));
        Patience.await("it is drawn", () -> number("dispatcherView.stage.scene.stats.frames") > frames);
        browser.picture("thousand");
        assertThat(browser.errors()).isEmpty();
        resident.ask(new DeleteBulkObjectsRequest(made));
    }

    /** Nothing of it is left out, and the line that it stands in is still one. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void theRegionsNameIsWholeOnAPhone(int width) {
        other.pretend("light", width, 800);
        Patience.await("it is known", () -> other.text("#scene").equals("Dispatcher Region"));
        assertThat(other.run("""
                const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.getElementById('scene');
                return [scrollWidth <= clientWidth, scrollHeight <= clientHeight, document.querySelector('header').offsetHeight < 64].join();
                """)).isEqualTo("true,true,true");
        other.picture("phone-" + width);
        other.pretend("light", 390, 800);
    }

    private <T extends AutoCloseable> T opened(T one) {
        opened.addFirst(one);
        return one;
    }

    private String told() {
        return String.valueOf(browser.run("return window.told"));
    }

    private double number(String expression) {
        return ((Number) browser.run("return window.dispatcherView ? " + expression + " : 0")).doubleValue();
    }

    private static Object place(Chromium in, UUID object) {
        return in.run("return dispatcherView.store.find(arguments[0])?.place.map(Math.round)", object.toString());
    }
}
