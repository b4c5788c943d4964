package dispatcher.guest.python;

import dispatcher.binding.Shape;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonApiTest extends PythonScripts {
    @Test
    void touchLampRuns() {
        try (ScriptRun run = open("""
                from dispatcher import region, every, log

                lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="white")

                @lamp.on_touch
                def toggled(touch):
                    region.say(f"{lamp.name} touched by {touch.avatar}")

                @every(seconds=0.01)
                def drift():
                    x, y, z = lamp.position
                    lamp.move_to((x + 0.1, y, z))
                """)) {
            run.main();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().touch(run.dispatcher().region().object("Lamp").id(), avatar);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().region().object("Lamp").position().x() > 128.45);
            assertThat(run.dispatcher().region().chat()).containsExactly("Lamp touched by " + avatar);
            assertThat(run.dispatcher().loop().failures()).isEmpty();
        }
    }

    @Test
    void createMakesThePrim() {
        try (ScriptRun run = open("""
                from dispatcher import region
                made = region.create("sphere", name="Ball", size=(1, 2, 3), color="#ff8000", alpha=0.5)
                print(made == region.find("Ball")[0], made)
                """)) {
            run.toTheEnd();
            var ball = run.dispatcher().region().object("Ball");
            var prim = run.dispatcher().region().prim(ball.asset());
            assertThat(prim.shape()).isEqualTo(Shape.SPHERE);
            assertThat(prim.scale()).isEqualTo(new Vector3(1, 2, 3));
            assertThat(prim.color()).isEqualTo(new Vector3(1, 128 / 255.0, 0));
            assertThat(prim.alpha()).isEqualTo(0.5);
            assertThat(run.output()).isEqualTo("True <Object 'Ball' %s>\n".formatted(ball.id()));
        }
    }

    @Test
    void objectsAreFoundMovedTurnedPaintedAndDeleted() {
        assertThat(outputOf("""
                from dispatcher import region

                for x in (10, 20, 30):
                    region.create("box", name=f"Car {x}", position=(x, 5, 21), size=2)
                print(sorted(car.name for car in region.find("Car")))
                [near] = region.find(near=(21, 5, 21), within=3)
                print(near.name, near.position, near.rotation)
                near.position = [22, 5, 21]
                near.rotation = (0, 0, 1, 0)
                near.turn_to((0, 0, 0.6, 0.8))
                print(near.position, near.rotation, near.owner)
                near.paint("red")
                [part] = near.parts
                print(part, part.shape, part.link)
                part.paint((0, 0, 1), alpha=0.5)
                again = region.get(near.id)
                print(again == near, again.name, len({again, near}))
                region.delete(near)
                region.find("Car 10")[0].delete()
                print([car.name for car in region.find(box=((0, 0, 0), (256, 256, 4096)))])
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo("""
                ['Car 10', 'Car 20', 'Car 30']
                Car 20 (20.0, 5.0, 21.0) (0.0, 0.0, 0.0, 1.0)
                (22.0, 5.0, 21.0) (0.0, 0.0, 0.6, 0.8) ID
                <Part 0 'Car 20' of <Object 'Car 20' ID>> box 0
                True Car 20 1
                ['Car 30']
                """);
    }

    @Test
    void paintReachesTheRegion() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.create("box", name="Wall").paint("#00ff00", alpha=0.25)
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().region().object("Wall").color()).isEqualTo(new Vector3(0, 1, 0));
            assertThat(run.dispatcher().region().object("Wall").alpha()).isEqualTo(0.25);
        }
    }

    @Test
    void manyObjectsMoveAtOnce() {
        assertThat(outputOf("""
                from dispatcher import region

                cars = [region.create("box", name=f"Car {i}") for i in range(7)]
                region.move([(car, (i, 2, 3)) for i, car in enumerate(cars)], batch=3)
                region.move({"object": car, "position": (9, 9, 9), "velocity": (1, 0, 0)} for car in cars[5:])
                print([car.position[0] for car in cars])
                """)).isEqualTo("[0.0, 1.0, 2.0, 3.0, 4.0, 9.0, 9.0]\n");
    }

    @Test
    void rawCallsTakeFieldsInAnyLetterCaseAndGiveWireNames() {
        assertThat(outputOf("""
                import uuid
                from dispatcher import region
                lamp = region.create("box", name="Lamp")
                print(region.call("RemoteControl.Messages.ChatRequest", Message="hi"))
                print(region.call("GetObjectPositionRequest", objectid=lamp))
                print(region.call("GetObjectPositionRequest", ObjectID=uuid.UUID(lamp.id)))
                print(region.call("FindObjectsRequest", Pattern="none"))
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo("""
                {}
                {'ObjectID': 'ID', 'Position': (128.0, 128.0, 20.0)}
                {'ObjectID': 'ID', 'Position': (128.0, 128.0, 20.0)}
                {'Objects': []}
                """);
    }

    @Test
    void objectWithoutANameIsCalledByItsShape() {
        UUID asset = new UUID(1, 2);
        try (ScriptRun run = open("""
                from dispatcher import args, region
                for made in (region.create("cylinder", name=None), region.create(args[0])):
                    print(made.name, region.get(made.id).name)
                """, asset.toString())) {
            run.dispatcher().region().add(asset);
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("Cylinder Cylinder\nObject Object\n");
        }
    }

    private record Case(String call, String sentence) {}

    private static final List<Case> WRONG = List.of(
            new Case("region.call('ChatReqest')",
                    "There is no request 'ChatReqest'. Did you mean ChatRequest?"),
            new Case("region.call('ChatRequest', Mesage='x')",
                    "ChatRequest has no field 'Mesage'. Did you mean Message? Its fields are Message, Position, Channel."),
            new Case("region.call('ChatRequest', Message=5)",
                    "ChatRequest.Message takes a text, but the number 5 came."),
            new Case("region.call('ChatRequest', Message='x', message='y')",
                    "ChatRequest names its field Message twice."),
            new Case("region.call('ChatRequest', Message=print)",
                    "ChatRequest.Message takes a text, but a function came."),
            new Case("region.call('ChatRequest', Channel=1.5)",
                    "ChatRequest.Channel takes an integer, but the number 1.5 came."),
            new Case("region.call('ChatRequest', Channel=2**40)",
                    "ChatRequest.Channel takes an integer, but the number 1.099511627776E12 came."),
            new Case("region.call('ChatRequest', Position=(1, 2))",
                    "ChatRequest.Position takes three numbers [x, y, z], but the list [1, 2] came."),
            new Case("region.call('ChatRequest', Position=(1, 2, float('nan')))",
                    "ChatRequest.Position takes three numbers [x, y, z], but the list [1, 2, NaN] came. Its element [2] is not finite."),
            new Case("region.call('DeleteObjectRequest', ObjectID='lamp')",
                    "DeleteObjectRequest.ObjectID takes an id (a UUID with dashes), but the text 'lamp' came."),
            new Case("region.call('BulkDynamicsRequest', Updates=[{'Position': 'x'}])",
                    "BulkDynamicsRequest.Updates[0].Position takes three numbers [x, y, z], but the text 'x' came."),
            new Case("region.call('SetSunParametersRequest', DayLength=object())",
                    "SetSunParametersRequest.DayLength takes a number, but an object of type object came."),
            new Case("region.say('hi', channel='a')",
                    "ChatRequest.Channel takes an integer, but the text 'a' came."),
            new Case("region.create('bax')",
                    "There is no shape 'bax'. Did you mean box? The shapes are box, cylinder, prism, sphere, torus, tube, ring; else give the id of an object asset."),
            new Case("region.create('box', color='rad')",
                    "There is no colour 'rad'. Did you mean red or gray or tan? Use a name such as red, #rrggbb, or three numbers from 0 to 1."),
            new Case("region.create('box', color=(1, 2, 3))",
                    "The colour takes a name, #rrggbb or three numbers from 0 to 1, but the list [1, 2, 3] came. Divide numbers from 0 to 255 by 255."),
            new Case("region.create('box', color=(-1, 2, 3))",
                    "The colour takes a name, #rrggbb or three numbers from 0 to 1, but the list [-1, 2, 3] came."),
            new Case("region.create('box', size=0)",
                    "The size takes metres above 0, one number or three, but the number 0 came."),
            new Case("region.create('box', colour='red')",
                    "create takes no argument 'colour'. Did you mean color? It takes shape, name, description, position, rotation, velocity, color, alpha, size."),
            new Case("region.create(name='x')",
                    "create() missing 1 required positional argument: 'shape'."),
            new Case("region.say('hi', chanel=1)",
                    "say takes no argument 'chanel'. Did you mean channel? It takes text, channel, position."),
            new Case("region.say(None)",
                    "say takes a text, but nothing came."),
            new Case("region.get(None)",
                    "get takes an id, but nothing came."),
            new Case("region.delete(None)",
                    "delete takes an object or its id, but nothing came."),
            new Case("region.find(near='here')",
                    "near takes three numbers (x, y, z), but the text 'here' came."),
            new Case("region.find(near=(1, 2, float('nan')))",
                    "near takes three numbers (x, y, z), but (1, 2, nan) came."),
            new Case("region.find(box=(1, 2, 3))",
                    "box takes two corners ((x, y, z), (x, y, z)), but (1, 2, 3) came."),
            new Case("region.create('box', alpha=2)",
                    "The alpha takes a number from 0 (invisible) to 1, but the number 2 came."),
            new Case("region.find(near=(1, 2, 3), box=((0, 0, 0), (1, 1, 1)))",
                    "find takes near or box, not both."),
            new Case("region.find(near=(1, 2, 3), within=-1)",
                    "within takes metres, 0 or more, but the number -1 came."),
            new Case("region.delete()",
                    "delete takes an object or its id, but nothing came."),
            new Case("region.delete([None])",
                    "delete takes objects or their ids, but nothing came."),
            new Case("region.avatars.get(5)",
                    "avatars.get takes the id of an avatar, but the number 5 came."),
            new Case("region.create('box').move_to(1, 2, 3)",
                    "move_to takes position, but 3 values came. Numbers that belong together are one value: (x, y, z)."),
            new Case("region.create('box', 'Lamp')",
                    "create takes shape, but 2 values came. By name it takes name, description, position, rotation, velocity, color, alpha, size."),
            new Case("region.create('box').move_to(region.create('box'))",
                    "SetObjectPositionRequest.Position takes three numbers [x, y, z], but an object of type Object came."),
            new Case("region.watch(print)",
                    "watch takes a pattern before the function, but a function came. Write @region.watch() above the function."),
            new Case("region.watch(naer=(1, 2, 3))",
                    "watch takes no argument 'naer'. Did you mean near? It takes pattern, near, within, box, owner, every."),
            new Case("after(second=1)",
                    "after takes no argument 'second'. Did you mean seconds? It takes seconds, function."),
            new Case("messages.find_objects(pattern='x', region=5)",
                    "find_objects's region takes a region, such as connect gives, but the number 5 came."),
            new Case("region.move(5)",
                    "move takes a list with a movement of each object, but the number 5 came."),
            new Case("region.move([('x',)])",
                    "Number 0 of move takes an object and its position, (lamp, (x, y, z)), but ('x',) came."),
            new Case("region.move([{'object': 'x', 'positon': (1, 2, 3)}])",
                    "Number 0 of move takes no 'positon'. Did you mean position? It takes object, position, rotation, velocity, acceleration."),
            new Case("region.move([], batch=0)",
                    "The batch takes a whole number from 1 to 2,000, but the number 0 came."),
            new Case("region.move([], batch=-1)",
                    "The batch takes a whole number from 1 to 2,000, but the number -1 came."),
            new Case("region.move([], batch=2001)",
                    "The batch takes a whole number from 1 to 2,000, but the number 2001 came."),
            new Case("region.move([], batch=1.5)",
                    "The batch takes a whole number from 1 to 2,000, but the number 1.5 came."),
            new Case("region.move([], batch=True)",
                    "The batch takes a whole number from 1 to 2,000, but true came."),
            new Case("every(seconds=0, function=print)",
                    "The time takes seconds, 0.001 or more, but the number 0 came."),
            new Case("every(print)",
                    "every takes seconds, but a function came. Write @every(seconds=1) above the function."),
            new Case("after('soon', print)",
                    "The time takes seconds, 0 or more, but the text 'soon' came."),
            new Case("after(1, 'x')",
                    "The handler takes a function, but the text 'x' came."));

    @Test
    void wrongArgumentIsToldAsWhatWasExpectedAndWhatCame() {
        String calls = WRONG.stream().map(Case::call).map("""
                try:
                    %s
                except WrongArgument as e:
                    print(e)
                """::formatted).collect(Collectors.joining());
        assertThat(outputOf("from dispatcher import *\nfrom dispatcher import messages\n" + calls).lines())
                .containsExactlyElementsOf(WRONG.stream().map(Case::sentence).toList());
    }

    @Test
    void cyclesAndFloodsAreRefused() {
        assertThat(failureOf("""
                from dispatcher import region
                loop = []
                loop.append(loop)
                region.call("BulkDynamicsRequest", Updates=loop)
                """))
                .startsWith("hello.py:4: TooLarge: The argument is nested deeper than 16 levels, or contains itself.");
        assertThat(failureOf("""
                from dispatcher import region
                region.say("x" * 50_000_000)
                """)).startsWith("hello.py:2: TooLarge: The argument has more than 33,554,432 characters of text.");
    }

    @Test
    void touchAndMoveAreTold() {
        try (ScriptRun run = open("""
                from dispatcher import region
                lamp = region.create("box", name="Lamp")

                @lamp.on_touch
                def touched(touch):
                    print(touch.object is lamp, touch.avatar, touch.face, touch.position, touch.offset)
                    touched.cancel()

                @lamp.on_move
                def moved(move):
                    print(move.object is lamp, move.position)
                    moved.cancel()
                """)) {
            run.main();
            UUID lamp = run.dispatcher().region().object("Lamp").id();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().touch(lamp, avatar);
            run.dispatcher().moved(lamp, new Vector3(7, 8, 9));
            run.dispatcher().loop().turnUntil(run.dispatcher()::idle);
            assertThat(run.output()).isEqualTo("""
                    True %s 4 (1.0, 2.0, 3.0) (0.0, 0.0, 0.0)
                    True (7.0, 8.0, 9.0)
                    """.formatted(avatar));
        }
    }

    @Test
    void timersRunAndAreCancelled() {
        assertThat(outputOf("""
                from dispatcher import after, every
                count = 0

                @every(seconds=0.001)
                def tick():
                    global count
                    count += 1
                    if count == 3:
                        tick.cancel()
                        after(0.001, done)

                def done():
                    print("done", count, tick)

                never = after(60, done)
                never.cancel()
                """)).isEqualTo("done 3 <Handler tick>\n");
    }

    @Test
    void argumentsInputAndLogReachTheScript() {
        try (ScriptRun run = open("""
                import sys
                from dispatcher import args, log, region
                print(args, sys.argv[1:], sys.argv[0].endswith("hello.py"), __name__, input(), region.name)
                print("ärger €", file=sys.stderr)
                log("one", 2)
                log.debug("d")
                log.warning("w")
                log.error("e")
                """, "--fast", "ü")) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("['--fast', 'ü'] ['--fast', 'ü'] True __main__ typed Test Region\n");
            assertThat(run.errors()).isEqualTo("ärger €\n");
            assertThat(run.dispatcher().log()).containsExactly("INFO one 2", "DEBUG d", "WARNING w", "ERROR e");
        }
    }
}
