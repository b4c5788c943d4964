package dispatcher.host.view;

import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser is told, and what it can do, without one. */
class ConversationTest extends ViewTestBase {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anObjectIsToldWhenItComesAndWhenItGoes() throws Exception {
        UUID first = create("First", new Vector3(10, 20, 30));
        try (Caller browser = enter()) {
            JsonNode told = await(browser, message -> objects(message).contains("First")).path("objects").get(0);
            assertThat(told.path("ObjectID").asString()).isEqualTo(first.toString());
            assertThat(told.path("Parts").size()).isEqualTo(1);
            int number = told.path("Number").asInt();
            create("Second", new Vector3(11, 20, 30));
            await(browser, message -> objects(message).equals(List.of("Second")));
            ask(new DeleteObjectRequest(first));
            await(browser, message -> message.path("removed").valueStream().anyMatch(gone -> gone.asInt() == number));
        }
    }

    @Test
    void aTouchIsTheVisitorsOwnAvatars() throws Exception {
        UUID lamp = create("Lamp", new Vector3(128, 128, 25));
        CompletableFuture<TouchCallback> touched = new CompletableFuture<>();
        session.onTouch(lamp, touched::complete).get(60, TimeUnit.SECONDS);
        UUID avatar = UUID.randomUUID();
        try (Caller browser = enter(avatar)) {
            await(browser, message -> message.path("facts").path("avatars").toString().contains("Ada Lovelace"));
            browser.say("{\"type\":\"touch\",\"id\":7,\"object\":\"" + lamp + "\"}");
            JsonNode answer = await(browser, message -> message.path("id").asInt() == 7);
            assertThat(answer.path("error").asString()).isEmpty();
        }
        assertThat(touched.get(60, TimeUnit.SECONDS).avatarId()).isEqualTo(avatar);
    }

    @Test
    void chatGoesBothWaysAndNoLineComesTwice() throws Exception {
        try (Caller browser = enter()) {
            await(browser, message -> message.path("facts").path("avatars").toString().contains("Ada"));
            for (int i = 0; i < 50; i++) {
                ask(new ChatRequest("line " + i, null, 0));
            }
            browser.say("{\"type\":\"say\",\"id\":1,\"text\":\"the last one\"}");
            List<String> heard = new ArrayList<>();
            while (!heard.contains("the last one")) {
                JsonNode part = await(browser, message -> message.path("type").asString().equals("chat"));
                part.path("lines").forEach(line -> heard.add(line.path("Message").asString()));
            }
            assertThat(heard).hasSize(51).doesNotHaveDuplicates();
        }
        assertThat(ask(new GetChatLogRequest(50)).lines().getFirst().from()).isEqualTo("Ada Lovelace");
    }

    @Test
    void aSignOfLifeIsNoQuestion() throws Exception {
        try (Caller browser = enter()) {
            browser.say("{\"type\":\"here\"}");
            browser.say("{\"type\":\"nonsense\",\"id\":5}");
            JsonNode answer = await(browser, message -> message.path("type").asString("").equals("answer"));
            assertThat(answer.path("id").asInt()).isEqualTo(5);
        }
    }

    /** By which its plots go on. */
    @Test
    void eachSecondIsToldAlsoWhereNothingElseIsNew() throws Exception {
        try (Caller browser = enter()) {
            int first = secondAfter(browser, 0);
            int next = secondAfter(browser, first);
            assertThat(secondAfter(browser, next)).isGreaterThan(next);
        }
    }

    @Test
    void nothingIsToldAndNothingDoneBeforeAHello() throws Exception {
        UUID lamp = create("Lamp", new Vector3(128, 128, 25));
        CompletableFuture<TouchCallback> touched = new CompletableFuture<>();
        session.onTouch(lamp, touched::complete).get(60, TimeUnit.SECONDS);
        try (Caller browser = new Caller(address().getPort()); Caller other = enter()) {
            browser.open(host(), "http://" + host(), token());
            browser.say("{\"type\":\"touch\",\"id\":7,\"object\":\"" + lamp + "\"}");
            browser.say("{\"type\":\"hello\"}");
            assertThat(JSON.readTree(browser.hear()).path("type").asString()).isNotEqualTo("answer");
            await(other, message -> message.path("facts").has("avatars"));
        }
        assertThat(touched).isNotDone();
    }

    /** What waits for a slow browser is bounded: it is told the newest once it reads again. */
    @Test
    void aBrowserThatDoesNotReadIsToldOnlyTheNewest() throws Exception {
        UUID ball = create("Ball", new Vector3(10, 10, 30));
        SlowLine line = new SlowLine();
        try (Caller browser = enter()) {
            await(browser, message -> objects(message).contains("Ball"));
            Guest slow = new Guest(view, line);
            slow.said("{\"type\":\"hello\",\"name\":\"Slow Reader\"}");
            for (int i = 1; i <= 40; i++) {
                ask(new SetObjectPositionRequest(ball, new Vector3(10 + i, 10, 30)));
            }
            UUID last = create("Last", new Vector3(60, 60, 30));
            await(browser, message -> objects(message).contains("Last"));
            slow.free();
            settle();
            assertThat(line.texts).isEmpty();
            line.free = true;
            slow.free();
            settle();
            assertThat(line.texts.stream().filter(text -> text.contains("\"region\""))).singleElement().asString()
                    .contains("Ball").contains(last.toString());
            assertThat(line.places).as("where both are, once").hasValue(1);
        }
    }

    /** A browser may ask for as many sources as it likes. */
    @Test
    void answersThatNobodyReadsAreFewAndTold() throws Exception {
        SlowLine line = new SlowLine();
        Guest slow = new Guest(view, line);
        Map<String, String> source = Map.of("text", "#".repeat(100_000));
        view.run(() -> IntStream.range(0, 1000).forEach(id -> slow.answer(id, "", source)));
        settle();
        line.free = true;
        slow.free();
        settle();
        assertThat(line.texts.stream().mapToInt(String::length).sum()).isBetween(200_000, 300_000);
        assertThat(line.texts.get(2)).contains("\"id\":2").contains("ask again later");
        view.run(() -> slow.answer(1000, "", source));
        settle();
        assertThat(line.texts.getLast()).contains("\"id\":1000").contains("####");
    }

    @Test
    void shortAnswersThatNobodyReadsAreFewToo() throws Exception {
        SlowLine line = new SlowLine();
        Guest slow = new Guest(view, line);
        view.run(() -> IntStream.range(0, 1000).forEach(id -> slow.answer(id, "", Map.of())));
        settle();
        line.free = true;
        slow.free();
        settle();
        assertThat(line.texts).hasSize(100);
    }

    /** What was read makes room, and one that is longer than all of the room comes alone. */
    @Test
    void whoReadsIsToldAll() throws Exception {
        SlowLine line = new SlowLine();
        line.free = true;
        Guest quick = new Guest(view, line);
        view.run(() -> IntStream.range(0, 10)
                .forEach(id -> quick.answer(id, "", Map.of("text", "#".repeat(id == 9 ? 300_000 : 100_000)))));
        settle();
        assertThat(line.texts).hasSize(10).allMatch(text -> text.contains("####"));
    }

    /** A tab that was doubled has the same avatar, and either may be closed. */
    @Test
    void twoWindowsWithOneAvatarAreInTheRegionAsLongAsOneIsOpen() throws Exception {
        UUID avatar = UUID.randomUUID();
        try (Caller watcher = enter(); Caller one = enter(avatar)) {
            await(watcher, message -> message.path("facts").path("avatars").toString().contains(avatar.toString()));
            try (Caller two = enter(avatar)) {
                two.say("{\"type\":\"say\",\"id\":3,\"text\":\"from the second\"}");
                assertThat(await(two, message -> message.path("id").asInt() == 3).path("error").asString()).isEmpty();
            }
            one.say("{\"type\":\"say\",\"id\":4,\"text\":\"from the first\"}");
            assertThat(await(one, message -> message.path("id").asInt() == 4).path("error").asString()).isEmpty();
        }
    }

    private Caller enter(UUID avatar) throws Exception {
        Caller browser = new Caller(address().getPort());
        browser.open(host(), "http://" + host(), token());
        browser.say("{\"type\":\"hello\",\"name\":\"Ada Lovelace\",\"avatar\":\"" + avatar + "\"}");
        return browser;
    }

    @Test
    void whoLeavesIsTakenOutOfTheRegion() throws Exception {
        try (Caller stays = enter()) {
            try (Caller _ = enter()) {
                await(stays, message -> message.path("facts").path("avatars").size() == 2);
            }
            await(stays, message -> message.path("facts").path("avatars").size() == 1);
        }
    }

    /** All that the view was asked to do before is done. */
    private void settle() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        view.run(() -> done.complete(true));
        done.get(60, TimeUnit.SECONDS);
    }

    /** The first look may tell it twice. */
    private static int secondAfter(Caller browser, int before) throws Exception {
        return await(browser, message -> message.path("facts").path("second").asInt() > before)
                .path("facts").path("second").asInt();
    }

    private static List<String> objects(JsonNode message) {
        return message.path("objects").valueStream().map(object -> object.path("Name").asString()).toList();
    }

    private static JsonNode await(Caller browser, Predicate<JsonNode> wanted) throws Exception {
        while (true) {
            JsonNode message = JSON.readTree(browser.hear());
            if (wanted.test(message)) {
                return message;
            }
        }
    }
}
