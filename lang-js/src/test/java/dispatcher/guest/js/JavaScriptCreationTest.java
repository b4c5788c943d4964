package dispatcher.guest.js;

import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.value.Vector3;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptCreationTest extends JavaScriptScripts {
    @Test
    void manyObjectsAreMadeInFewMessages() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const made = await region.createMany(Array.from({ length: 25 }, (_, i) => (
                  { shape: i % 2 ? 'box' : 'sphere', name: `Car ${i}`, position: [i, 1, 2], color: 'red' })), { batch: 10 });
                console.log(made.length, made[7].name, await made[7].position(), new Set(made.map(each => each.id)).size);
                const [plain] = await region.createMany([{ shape: 'tube' }]);
                console.log(plain.name, await plain.position());
                console.log(await region.createMany([]));
                const [cup, ball] = await region.createMany('box', [{ name: 'Cup' }, { shape: 'sphere' }], { batch: 10 });
                console.log(cup.name, ball.name);
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("25 Car 7 [7, 1, 2] 25\nTube [128, 128, 20]\n[]\nCup Sphere\n");
            assertThat(run.dispatcher().region().requests()).filteredOn(CreateBulkObjectsRequest.class::isInstance)
                    .extracting(JavaScriptCreationTest::size)
                    .containsExactlyInAnyOrder(10, 10, 5, 1, 2);
            assertThat(run.dispatcher().region().object("Car 7").asset())
                    .isEqualTo(run.dispatcher().region().object("Car 9").asset());
        }
    }

    private static int size(Request<?> request) {
        return Objects.requireNonNull(((CreateBulkObjectsRequest) request).objects()).size();
    }

    @Test
    void whatTheRegionDidNotMakeIsNamedAtTheScriptsLine() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const gone = '00000000-0000-0000-0000-0000000000ab';
                await region.createMany([
                  { shape: 'box', name: 'Good' }, { shape: gone, name: 'Bad' }, { shape: gone.toUpperCase() },
                ]);
                """)).startsWith("hello.js:3: Refused: The region did not make 2 of 3 objects: Bad (number 1), Object "
                + "(number 2): unable to create object from asset 00000000-0000-0000-0000-0000000000ab. The others were "
                + "made.");
    }

    @Test
    void specificationsThatDoNotFitAreRefusedBeforeAnythingIsSent() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                for (const wrong of [
                  { shape: 'box' }, [{ name: 'x' }], [{ shape: 'box' }, { shape: 'box', positon: [1, 2, 3] }], ['box'],
                  [{ shape: 5 }], [{ shape: '00000000-0000-0000-0000-000000000001', size: 2 }],
                ]) {
                  await region.createMany(wrong).catch(e => console.log(e));
                }
                await region.createMany([{ shape: 'box' }], { batch: 0 }).catch(e => console.log(e));
                await region.createMany([{ shape: 'bax' }]).catch(e => console.log(e.message));
                """)) {
            run.toTheEnd();
            assertThat(run.output())
                    .isEqualTo(
                            """
                                    WrongArgument: region.createMany takes a list of { shape, name, … }, but an object of type Object came.
                                    WrongArgument: region.createMany's number 0 has no shape. Write { shape: 'box', … }.
                                    WrongArgument: region.createMany's number 1 has no option 'positon'. Did you mean position? Its options are shape, name, description, position, rotation, velocity, color, alpha, size.
                                    WrongArgument: region.createMany's number 0 takes its options as an object, but the text 'box' came.
                                    WrongArgument: region.createMany's number 0 takes a shape such as box, but the number 5 came.
                                    WrongArgument: An object from an asset has its own size. Leave out size.
                                    WrongArgument: The batch takes a whole number from 1 to 2,000, but the number 0 came.
                                    There is no shape 'bax'.
                                    """);
            assertThat(run.dispatcher().region().requests()).isEmpty();
        }
    }

    @Test
    void oneOrManyAreDeleted() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const all = await region.createMany(Array.from({ length: 6 }, () => ({ shape: 'box' })));
                await region.delete(all[0]);
                await region.delete(all[1], all[2].id);
                await region.delete([all[3]]);
                await region.delete([all[3], all[4]]).catch(e => console.log(String(e).replace(all[3].id, 'ID'), e.regionText !== null));
                await region.delete(undefined).catch(e => console.log(e));
                await region.delete().catch(e => console.log(e));
                console.log((await region.find()).length);
                await region.deleteAll();
                console.log((await region.find()).length);
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo(
                    """
                            Refused: The region did not delete all of 2 objects: no such object ID. The others were deleted. true
                            WrongArgument: region.delete takes an object or its id, but nothing came.
                            WrongArgument: region.delete takes an object or its id, but nothing came.
                            1
                            0
                            """);
            assertThat(run.dispatcher().region().requests()).filteredOn(DeleteObjectRequest.class::isInstance)
                    .hasSize(1);
            assertThat(run.dispatcher().region().requests()).filteredOn(DeleteBulkObjectsRequest.class::isInstance)
                    .hasSize(3);
        }
    }

    @Test
    void cloneIsLikeItsModelButForWhatIsGiven() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp', position: [5, 6, 7], rotation: [0, 0, 0.6, 0.8] });
                const twin = await lamp.clone();
                const second = await lamp.clone({ name: 'Second', position: [1, 2, 3] });
                console.log(twin.name, await twin.position(), await twin.rotation(), twin.id !== lamp.id);
                console.log(second.name, await second.position(), await second.rotation());
                const asset = await region.assets.of(lamp);
                console.log((await region.create(asset, { name: 'Third' })).name, asset.contentType, asset.data);
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    Lamp [5, 6, 7] [0, 0, 0.6, 0.8] true
                    Second [1, 2, 3] [0, 0, 0.6, 0.8]
                    Third application/vnd.ll.primitive Uint8Array(5) [60, 111, 120, 47, 62]
                    """);
            assertThat(run.dispatcher().region().object("Second").position()).isEqualTo(new Vector3(1, 2, 3));
        }
    }
}
