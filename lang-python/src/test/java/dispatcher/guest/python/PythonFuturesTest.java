package dispatcher.guest.python;

import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.guest.testing.TestLoop;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonFuturesTest extends PythonScripts {
    @Test
    void gatherGivesTheResultsInOrder() {
        assertThat(outputOf("""
                from dispatcher import region

                lamp, door = region.gather(
                    lambda: region.create("box", name="Lamp", position=(1, 2, 3)),
                    lambda: region.create("box", name="Door", position=(4, 5, 6)),
                )
                print(region.gather(lambda: lamp.position, lambda: door.position, lambda: "nothing asked"))

                def move():
                    lamp.move_to((7, 7, 7))
                    door.position = (8, 8, 8)
                    return [lamp.id == door.id, lamp.name, door.name]

                print(region.gather(move), lamp.position, door.position, region.gather())
                """)).isEqualTo("""
                [(1.0, 2.0, 3.0), (4.0, 5.0, 6.0), 'nothing asked']
                [[False, 'Lamp', 'Door']] (7.0, 7.0, 7.0) (8.0, 8.0, 8.0) []
                """);
    }

    @Test
    void gatherBeginsAllBeforeItWaits() {
        try (ScriptRun run = open("""
                from dispatcher import region

                some = [region.create("box") for _ in range(3)]
                region.say("begin")
                region.gather(*[lambda each=each: each.position for each in some])
                region.say("end")
                """)) {
            run.dispatcher().region().before(request -> {
                if (request instanceof GetObjectPositionRequest) {
                    awaitCalls(run, 7);
                }
                return request;
            });
            run.toTheEnd();
            assertThat(run.dispatcher().region().chat()).containsExactly("begin", "end");
        }
    }

    /** The region's own thread waits until the script has begun that many calls. */
    private static void awaitCalls(ScriptRun run, int calls) {
        long end = System.nanoTime() + TestLoop.DEADLINE.toNanos();
        while (run.dispatcher().deliveries().size() < calls) {
            assertThat(System.nanoTime()).as("all begin before one is waited for").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void firstFailureIsRaisedAfterAllHaveEnded() {
        assertThat(outputOf("""
                from dispatcher import Refused, region

                lamp = region.create("box", name="Lamp")
                gone = "00000000-0000-0000-0000-000000000001"
                try:
                    region.gather(lambda: region.get(gone), lambda: region.get("x"), lambda: lamp.move_to((1, 2, 3)))
                except Refused as e:
                    print(e.region_text, e.__notes__)
                print(lamp.position)
                """)).isEqualTo("""
                no such object ['One other that went together with it failed, too: WrongArgument.']
                (1.0, 2.0, 3.0)
                """);
    }

    @Test
    void submittedCallGoesOnByItself() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.submit(region.create, "box", name="Later")
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().region().object("Later").name()).isEqualTo("Later");
            assertThat(run.dispatcher().log()).isEmpty();
        }
    }

    @Test
    void resultIsWaitedForOnceItIsWanted() {
        assertThat(outputOf("""
                from dispatcher import Future, Refused, WrongArgument, region

                future = region.submit(region.create, "box", name="Lamp")
                print(isinstance(future, Future), future.result().name, future.done(), future, future.result().name)
                for wrong in (lambda: region.get("x"), lambda: 1 / 0, 5):
                    try:
                        region.submit(wrong).result()
                    except (WrongArgument, ZeroDivisionError) as e:
                        print(type(e).__name__)
                """)).isEqualTo("True Lamp True <Future done> Lamp\nWrongArgument\nZeroDivisionError\nWrongArgument\n");
    }

    @Test
    void failureThatNobodyAsksForIsToldWithThePlaceThatBeganIt() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.submit(region.get, "00000000-0000-0000-0000-000000000001")
                region.submit(region.get, None)
                asked = region.submit(region.get, None)
                try:
                    asked.result()
                except Exception:
                    pass
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().loop().failures()).extracting(this::beginning).containsExactlyInAnyOrder(
                    "hello.py:2: Refused: The region refused it: no such object. Check the id.",
                    "hello.py:3: WrongArgument: get takes an id, but nothing came.");
        }
    }

    private String beginning(ScriptException failure) {
        return failure.explanation().replace(folder + "/", "").lines().findFirst().orElseThrow();
    }

    @Test
    void futuresInAnswersOfAnyKindGiveTheirResults() {
        assertThat(outputOf("""
                from dispatcher import region
                lamp = region.create("box", name="Lamp", position=(1, 2, 3))
                print(region.gather(lambda: (lamp.position, lamp.name), lambda: {"at": [lamp.position]}))
                """)).isEqualTo("[((1.0, 2.0, 3.0), 'Lamp'), {'at': [(1.0, 2.0, 3.0)]}]\n");
    }

    @Test
    void futureInTheWrongPlaceIsExplained() {
        for (String use : List.of("lamp.position[0]", "[*lamp.position]", "region.find('x')[0]", "lamp.clone().id")) {
            assertThat(failureOf("""
                    from dispatcher import region
                    lamp = region.create("box")
                    region.gather(lambda: %s)
                    """.formatted(use)))
                    .startsWith("hello.py:3: WrongArgument: A Future came where its result is needed. "
                            + "Functions that region.submit or region.gather calls get Futures: write .result() there");
        }
    }

    @Test
    void rawMessagesGoTogether() {
        assertThat(outputOf("""
                from dispatcher import messages, region
                lamp = region.create("box", position=(1, 2, 3))
                answers = region.gather(lambda: messages.get_object_position(object_id=lamp), lambda: region.call("Info"))
                print(answers[0].position, answers[1]["SceneList"])
                """)).isEqualTo("(1.0, 2.0, 3.0) ['Test Region']\n");
    }

    @Test
    void resultMayBeWaitedForInside() {
        assertThat(outputOf("""
                from dispatcher import region
                lamp = region.create("box", position=(1, 2, 3))
                print(region.gather(lambda: lamp.position.result()[2]))
                """)).isEqualTo("[3.0]\n");
    }

    @Test
    void severalStepsGoOnInRounds() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.gather(*[lambda n=n: region.create("box", name=f"Box {n}") for n in range(20)])
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().region().requests()).hasSize(20)
                    .hasOnlyElementsOfType(CreateObjectRequest.class);
        }
    }
}
