package dispatcher.guest.js;

import dispatcher.binding.Delivery;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptSwarmTest extends JavaScriptScripts {
    @Test
    void swarmBeginsWhereItsObjectsAreAndSendsOnlyWhatIsOff() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const cars = await region.createMany([10, 20, 30].map(x => ({
                  shape: 'box', name: `Car ${x}`, position: [x, 2, 3], rotation: [0, 0, 0.6, 0.8],
                })));
                const swarm = await region.swarm([cars[0], cars[1].id, cars[2]], { tolerance: 0.5, batch: 2 });
                console.log(swarm, swarm.length, swarm.objects[1].name, swarm.positions, [...swarm.rotations].map(n => n.toFixed(1)));
                console.log(await swarm.flush(), await swarm.flush());
                swarm.set(1, { position: [25, 2, 3] });
                swarm.positions[0] += 0.25;
                console.log(await swarm.flush(), swarm.get(1).position, swarm.get(1).object === swarm.objects[1]);
                swarm.set(2, { velocity: [1, 0, 0], acceleration: Float32Array.of(0, 1, 0) });
                console.log(swarm.get(2).velocity, swarm.accelerations.subarray(6));
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    Swarm of 3 objects 3 Car 20 Float32Array(9) [10, 2, 3, 20, 2, 3, 30, 2, 3] %s
                    3 0
                    1 [25, 2, 3] true
                    [1, 0, 0] Float32Array(3) [0, 1, 0]
                    """
                    .formatted("['0.0', '0.0', '0.6', '0.8', '0.0', '0.0', '0.6', '0.8', '0.0', '0.0', '0.6', '0.8']"));
            assertThat(run.dispatcher().region().object("Car 20").position()).isEqualTo(new Vector3(25, 2, 3));
            assertThat(sizes(run)).containsExactlyInAnyOrder(2, 1, 1);
        }
    }

    @Test
    void flushesThatWereReplacedAreCounted() {
        CountDownLatch counted = new CountDownLatch(1);
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const swarm = await region.swarm([await region.create('box')]);
                const flushes = [1, 2, 3, 4].map(x => { swarm.positions[0] = x; return swarm.flush(); });
                console.log(swarm.replaced);
                console.log(...await Promise.all(flushes));
                """)) {
            run.dispatcher().region().before(request -> held(request, counted));
            run.script().run();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("\n"));
            counted.countDown();
            run.dispatcher().loop().turnUntil(() -> run.output().lines().count() == 2);
            assertThat(run.output()).isEqualTo("2\n1 1 1 1\n");
        }
    }

    private static Request<?> held(Request<?> request, CountDownLatch until) {
        try {
            assertThat(!(request instanceof BulkDynamicsRequest) || until.await(60, TimeUnit.SECONDS)).isTrue();
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fiveThousandObjectsAreOrdinary() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const cars = await region.createMany(Array.from({ length: 5000 }, (_, i) => (
                  { shape: 'box', name: `Car ${i}`, position: [i, 0, 0] })), { batch: 500 });
                const swarm = await region.swarm(cars, { batch: 1000 });
                await swarm.flush();
                for (let i = 0; i < swarm.length; i++) {
                  swarm.positions[3 * i + 1] = 7;
                }
                console.log(cars.length, cars[4321].name, await swarm.flush());
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("5000 Car 4321 5000\n");
            assertThat(run.dispatcher().region().object("Car 4321").position()).isEqualTo(new Vector3(4321, 7, 0));
            assertThat(sizes(run)).hasSize(10).allMatch(size -> size == 1000);
        }
    }

    @Test
    void swarmOfAFastRegionIsNotAnswered() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const car = await region.create('box');
                for (const way of [region.fast(), region.fast({ datagrams: true })]) {
                  const swarm = await way.swarm([car, car]);
                  swarm.positions[0] = 5;
                  console.log(await swarm.flush());
                }
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("2\n2\n");
            assertThat(run.dispatcher().deliveries()).filteredOn(way -> way != Delivery.SYNC)
                    .containsExactly(Delivery.ASYNC, Delivery.DATAGRAM, Delivery.DATAGRAM);
        }
    }

    @Test
    void wrongUseOfASwarmIsToldInASentence() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                const car = await region.create('box', { name: 'Car' });
                const swarm = await region.swarm([car]);
                for (const wrong of [
                  () => region.swarm(car),
                  () => region.swarm([undefined]),
                  () => region.swarm([region.create('box')]),
                  () => region.swarm([car], { tolerence: 1 }),
                  () => region.swarm([car], { tolerance: -1 }),
                  () => { swarm.positions = new Float32Array(9); },
                  () => swarm.set(1, {}),
                  () => swarm.set(0, { position: [1, 2] }),
                  () => swarm.set(0, { positon: [1, 2, 3] }),
                  () => { swarm.positions[1] = NaN; return swarm.flush(); },
                  () => { swarm.positions[1] = 0; swarm.velocities.buffer.transfer(); return swarm.flush(); },
                ]) {
                  try {
                    await wrong();
                    console.log('nothing');
                  } catch (e) {
                    console.log(e);
                  }
                }
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo(
                """
                        WrongArgument: region.swarm takes a list of objects, but an object of type RegionObject came.
                        WrongArgument: region.swarm takes an object or its id, but nothing came.
                        WrongArgument: region.swarm takes an object or its id, but a promise came. Write await before the call that gives it.
                        WrongArgument: region.swarm has no option 'tolerence'. Did you mean tolerance? Its options are tolerance, batch.
                        WrongArgument: The tolerance takes metres, 0 or more, but the number -1 came.
                        WrongArgument: positions cannot be assigned. Write into it: swarm.positions.set(numbers, 3 * index).
                        WrongArgument: swarm.set takes an index from 0 to 0, but 1 came.
                        WrongArgument: swarm.set's position takes 3 numbers, but the list [1, 2] came.
                        WrongArgument: swarm.set has no option 'positon'. Did you mean position? Its options are position, rotation, velocity, acceleration.
                        WrongArgument: The position of the swarm's object 0 has a number that is not finite. Write swarm.set(0, { position: [x, y, z] }): each element of the arrays is one number.
                        WrongArgument: The arrays of a swarm keep their sizes, but one was given away or resized. Write into them; make a new swarm for other objects.
                        """);
    }

    private static List<Integer> sizes(ScriptRun run) {
        return run.dispatcher().region().requests().stream()
                .filter(BulkDynamicsRequest.class::isInstance)
                .map(request -> Objects.requireNonNull(((BulkDynamicsRequest) request).updates()).size())
                .toList();
    }
}
