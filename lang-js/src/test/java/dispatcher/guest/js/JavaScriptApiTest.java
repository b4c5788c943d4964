package dispatcher.guest.js;

import dispatcher.binding.Shape;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptApiTest extends JavaScriptScripts {
    @Test
    void touchLampRuns() {
        try (ScriptRun run = open("""
                import { region, every, log } from 'dispatcher';

                const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'white' });
                lamp.onTouch(async touch => { await region.say(`${lamp.name} touched by ${touch.avatar}`); });
                every(0.01, async () => { const [x, y, z] = await lamp.position(); await lamp.moveTo([x + 0.1, y, z]); });
                """)) {
            run.main();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 2);
            run.dispatcher().touch(run.dispatcher().region().object("Lamp").id(), avatar);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().region().object("Lamp").position().x() > 128.45);
            run.dispatcher().loop().turnUntil(() -> !run.dispatcher().region().chat().isEmpty());
            assertThat(run.dispatcher().region().chat()).containsExactly("Lamp touched by " + avatar);
            assertThat(run.dispatcher().loop().failures()).isEmpty();
        }
    }

    @Test
    void createMakesThePrim() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const made = await region.create('sphere', { name: 'Ball', size: [1, 2, 3], color: '#ff8000', alpha: 0.5 });
                console.log(made.id, made.name);
                """)) {
            run.toTheEnd();
            var ball = run.dispatcher().region().object("Ball");
            var prim = run.dispatcher().region().prim(ball.asset());
            assertThat(prim.shape()).isEqualTo(Shape.SPHERE);
            assertThat(prim.scale()).isEqualTo(new Vector3(1, 2, 3));
            assertThat(prim.color()).isEqualTo(new Vector3(1, 128 / 255.0, 0));
            assertThat(prim.alpha()).isEqualTo(0.5);
            assertThat(run.output()).isEqualTo(ball.id() + " Ball\n");
        }
    }

    @Test
    void objectsAreFoundMovedTurnedPaintedAndDeleted() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';

                await Promise.all([10, 20, 30].map(x => region.create('box', { name: `Car ${x}`, position: [x, 5, 21], size: 2 })));
                console.log((await region.find('Car')).map(car => car.name).sort().join());
                const [near] = await region.find(undefined, { near: [21, 5, 21], within: 3 });
                console.log(near.name, String(await near.position()), String(await near.rotation()));
                await near.moveTo([22, 5, 21]);
                await near.turnTo([0, 0, 0.6, 0.8]);
                console.log(String(await near.position()), String(await near.rotation()), await near.owner());
                await near.paint('red');
                const [part] = await near.parts();
                console.log(part.name, part.shape, part.link, part.object === near);
                await part.paint([0, 0, 1], 0.5);
                const again = await region.get(near.id);
                console.log(again.id === near.id, again.name);
                await region.delete(near);
                await (await region.find('Car 10'))[0].delete();
                console.log((await region.find('', { box: [[0, 0, 0], [256, 256, 4096]] })).map(car => car.name).join());
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo("""
                Car 10,Car 20,Car 30
                Car 20 20,5,21 0,0,0,1
                22,5,21 0,0,0.6,0.8 ID
                Car 20 box 0 true
                true Car 20
                Car 30
                """);
    }

    @Test
    void paintReachesTheRegion() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const wall = await region.create('box', { name: 'Wall' });
                await wall.paint('#00ff00', 0.25);
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().region().object("Wall").color()).isEqualTo(new Vector3(0, 1, 0));
            assertThat(run.dispatcher().region().object("Wall").alpha()).isEqualTo(0.25);
        }
    }

    @Test
    void manyObjectsMoveAtOnce() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';

                const cars = [];
                for (let i = 0; i < 7; i++) {
                  cars.push(await region.create('box', { name: `Car ${i}` }));
                }
                await region.move(cars.map((car, i) => [car, [i, 2, 3]]), { batch: 3 });
                await region.move(cars.slice(5).map(object => ({ object, position: [9, 9, 9], velocity: [1, 0, 0] })));
                console.log(String(await Promise.all(cars.map(async car => (await car.position())[0]))));
                """)).isEqualTo("0,1,2,3,4,9,9\n");
    }

    @Test
    void rawCallsTakeFieldsInAnyLetterCaseAndGiveWireNames() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp' });
                const show = value => console.log(JSON.stringify(value));
                show(await region.call('RemoteControl.Messages.ChatRequest', { Message: 'hi' }));
                show(await region.call('GetObjectPositionRequest', { objectid: lamp }));
                show(await region.call('FindObjectsRequest', new Map([['Pattern', 'none']])));
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo("""
                {}
                {"ObjectID":"ID","Position":[128,128,20]}
                {"Objects":[]}
                """);
    }

    @Test
    void objectWithoutANameIsCalledByItsShape() {
        UUID asset = new UUID(1, 2);
        try (ScriptRun run = open("""
                import { args, region } from 'dispatcher';
                const tell = async made => console.log(made.name, (await region.get(made.id)).name);
                await tell(await region.create('cylinder', { name: null }));
                await tell(await region.create(args[0]));
                """, asset.toString())) {
            run.dispatcher().region().add(asset);
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("Cylinder Cylinder\nObject Object\n");
        }
    }

    @Test
    void whatIsGoneByTheTimeItsNameIsAskedForIsNotFound() {
        assertThat(found(data -> new GetObjectDataRequest(Ids.ZERO))).isEqualTo("0\n");
    }

    @Test
    void anyOtherFailureOfFindingIsTold() {
        assertThat(found(data -> {
            throw new DispatcherException(FailureKind.TIMED_OUT, "No answer.", "Wait.");
        })).isEqualTo("TimedOut: No answer. Wait. true\n");
    }

    private String found(UnaryOperator<Request<?>> data) {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                await Promise.all([1, 2, 3].map(() => region.create('box')));
                const found = await region.find('Box').catch(e => `${e} ${e.stack.includes('hello.js:3')}`);
                console.log(Array.isArray(found) ? found.length : found);
                """)) {
            run.dispatcher().region()
                    .before(request -> request instanceof GetObjectDataRequest ? data.apply(request) : request);
            run.toTheEnd();
            return run.output();
        }
    }

    private record Case(String call, String sentence) {}

    private static final List<Case> WRONG = List.of(
            new Case("region.call('ChatReqest')", "There is no request 'ChatReqest'. Did you mean ChatRequest?"),
            new Case("region.call(5)", "The message takes a text, but the number 5 came."),
            new Case("region.call('ChatRequest', 5)", "A message takes its fields by name, but the number 5 came."),
            new Case("region.call('ChatRequest', [1])", "A message takes its fields by name, but the list [1] came."),
            new Case("region.call('ChatRequest', { Mesage: 'x' })",
                    "ChatRequest has no field 'Mesage'. Did you mean Message? Its fields are Message, Position, Channel."),
            new Case("region.say(5)", "say takes a text, but the number 5 came."),
            new Case("region.say('x', 1.5)", "ChatRequest.Channel takes an integer, but the number 1.5 came."),
            new Case("region.say('x', true)", "ChatRequest.Channel takes an integer, but true came."),
            new Case("region.say(new Date(0))", "say takes a text, but an object of type Date came."),
            new Case("region.say(() => {})", "say takes a text, but a function came."),
            new Case("region.say({ a: 1 })", "say takes a text, but an object of type Object came."),
            new Case("lamp.moveTo([1, 2, NaN])",
                    "SetObjectPositionRequest.Position takes three numbers [x, y, z], but the list [1, 2, NaN] came. Its element [2] is not finite."),
            new Case("lamp.moveTo([1, 2, 1 / 0])",
                    "SetObjectPositionRequest.Position takes three numbers [x, y, z], but the list [1, 2, Infinity] came. Its element [2] is not finite."),
            new Case("region.delete('lamp')",
                    "DeleteObjectRequest.ObjectID takes an id (a UUID with dashes), but the text 'lamp' came."),
            new Case("region.create('bax')",
                    "There is no shape 'bax'. Did you mean box? The shapes are box, cylinder, prism, sphere, torus, tube, ring; "
                            + "else give the id of an object asset."),
            new Case("region.create('box', { colour: 'red' })",
                    "region.create has no option 'colour'. Did you mean color? Its options are name, description, position, rotation, velocity, "
                            + "color, alpha, size."),
            new Case("region.create('box', 'Lamp')",
                    "region.create takes its options as an object, but the text 'Lamp' came."),
            new Case("region.create('box', { color: 'rad' })",
                    "There is no colour 'rad'. Did you mean red or gray or tan? Use a name such as red, #rrggbb, or three numbers "
                            + "from 0 to 1."),
            new Case("region.move([[lamp, [1, 2, 3]]], { batch: 0 })",
                    "The batch takes a whole number from 1 to 2,000, but the number 0 came."),
            new Case("region.move([[lamp, [1, 2, 3]]], { batch: -1 })",
                    "The batch takes a whole number from 1 to 2,000, but the number -1 came."),
            new Case("region.move([[lamp, [1, 2, 3]]], { batch: 2001 })",
                    "The batch takes a whole number from 1 to 2,000, but the number 2001 came."),
            new Case("region.move([[lamp, [1, 2, 3]]], { batch: NaN })",
                    "The batch takes a whole number from 1 to 2,000, but the number NaN came."),
            new Case("region.move([[lamp, [1, 2, 3]]], { batch: '7' })",
                    "The batch takes a whole number from 1 to 2,000, but the text '7' came."),
            new Case("every(0, () => {})", "The time takes seconds, 0.001 or more, but the number 0 came."),
            new Case("every(() => {}, 1)",
                    "every takes the seconds first, then the function. Write every(0.5, () => { … })."),
            new Case("after('soon', () => {})", "The time takes seconds, 0 or more, but the text 'soon' came."),
            new Case("lamp.onTouch('x')", "onTouch takes a function, but the text 'x' came."));

    @Test
    void wrongArgumentIsToldAsWhatWasExpectedAndWhatCame() {
        String calls = WRONG.stream().map(Case::call).map("""
                try {
                  await %s;
                } catch (e) {
                  console.log(`${e.message} ${e.advice}`.trim(), e instanceof WrongArgument ? '' : e);
                }
                """::formatted).collect(Collectors.joining());
        String prelude = "import { after, every, region, WrongArgument } from 'dispatcher';\n"
                + "const lamp = await region.create('box');\n";
        assertThat(outputOf(prelude + calls).lines().map(String::strip))
                .containsExactlyElementsOf(WRONG.stream().map(Case::sentence).toList());
    }

    @Test
    void cyclesAndFloodsAreRefused() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const loop = [];
                loop.push(loop);
                await region.call('BulkDynamicsRequest', { Updates: loop });
                """))
                .startsWith("hello.js:4: TooLarge: The argument is nested deeper than 16 levels, or contains itself.");
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                await region.say('x'.repeat(50_000_000));
                """)).startsWith("hello.js:2: TooLarge: The argument has more than 33,554,432 characters of text.");
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                await region.call('BulkDynamicsRequest', { Updates: new Array(2 ** 31) });
                """)).startsWith("hello.js:2: ");
    }

    @Test
    void touchAndMoveAreTold() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp' });
                const touched = await lamp.onTouch(touch => {
                  console.log(touch.object === lamp, touch.avatar, touch.face, String(touch.position), String(touch.offset));
                  touched.cancel();
                });
                const moved = await lamp.onMove(move => {
                  console.log(move.object === lamp, String(move.position));
                  moved.cancel();
                });
                """)) {
            run.main();
            UUID lamp = run.dispatcher().region().object("Lamp").id();
            UUID avatar = UUID.randomUUID();
            run.dispatcher().touch(lamp, avatar);
            run.dispatcher().moved(lamp, new Vector3(7, 8, 9));
            run.dispatcher().loop().turnUntil(run.dispatcher()::idle);
            assertThat(run.output()).isEqualTo("""
                    true %s 4 1,2,3 0,0,0
                    true 7,8,9
                    """.formatted(avatar));
        }
    }

    @Test
    void timersRunAndAreCancelled() {
        assertThat(outputOf("""
                import { after, every } from 'dispatcher';
                let count = 0;
                const done = () => console.log('done', count);
                const tick = every(0.001, () => {
                  if (++count === 3) {
                    tick.cancel();
                    after(0.001, done);
                  }
                });
                after(60, done).cancel();
                """)).isEqualTo("done 3\n");
    }

    @Test
    void timerLeavesOutWhatPassesWhileItsPromiseIsOpen() {
        assertThat(outputOf("""
                import { after, every, region } from 'dispatcher';
                let inside = 0, most = 0, count = 0;
                const tick = every(0.001, async () => {
                  most = Math.max(most, ++inside);
                  await new Promise(resolve => after(0.01, resolve));
                  inside--;
                  if (++count === 3) {
                    tick.cancel();
                    console.log(most);
                  }
                });
                """)).isEqualTo("1\n");
    }

    @Test
    void argumentsAndLogReachTheScript() {
        try (ScriptRun run = open("""
                import { args, log, region } from 'dispatcher';
                console.log(JSON.stringify(args), region.name);
                console.error('ärger €');
                log('one', 2, { a: [1] });
                log.debug('d');
                log.warning('w');
                log.error(new Error('e'));
                """, "--fast", "ü")) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("[\"--fast\",\"ü\"] Test Region\n");
            assertThat(run.errors()).isEqualTo("ärger €\n");
            assertThat(run.dispatcher().log()).containsExactly("INFO one 2 { a: [1] }", "DEBUG d", "WARNING w",
                    "ERROR Error: e");
        }
    }
}
