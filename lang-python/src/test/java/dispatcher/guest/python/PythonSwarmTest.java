package dispatcher.guest.python;

import dispatcher.binding.Delivery;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.guest.testing.TestRegion.TestObject;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.value.Vector3;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonSwarmTest extends PythonScripts {
    @Test
    void swarmBeginsWhereItsObjectsAre() {
        assertThat(outputOf("""
                from dispatcher import Swarm, region

                cars = [region.create("box", position=(n, 2, 3), rotation=(0, 0, 1, 0)) for n in range(4)]
                swarm = region.swarm([*cars[:3], cars[3].id], tolerance=0.5, batch=10)
                print(len(swarm), swarm.objects == cars, swarm.tolerance, swarm.batch, isinstance(swarm, Swarm), swarm)
                print([*swarm.positions])
                print(swarm.rotations[-1], swarm.velocities[0], len(swarm.positions), swarm.accelerations[1:3])
                print(swarm.positions)
                """)).isEqualTo("""
                4 True 0.5 10 True <Swarm of 4 objects>
                [(0.0, 2.0, 3.0), (1.0, 2.0, 3.0), (2.0, 2.0, 3.0), (3.0, 2.0, 3.0)]
                (0.0, 0.0, 1.0, 0.0) (0.0, 0.0, 0.0) 4 [(0.0, 0.0, 0.0), (0.0, 0.0, 0.0)]
                <positions of 4 objects: (0.0, 2.0, 3.0), (1.0, 2.0, 3.0), (2.0, 2.0, 3.0), …>
                """);
    }

    @Test
    void flushSendsWhatTheRegionMustBeToldOf() {
        try (ScriptRun run = open("""
                from dispatcher import region

                cars = [region.create("box", name=f"Car {n}") for n in range(5)]
                swarm = region.swarm(cars, batch=2)
                print(swarm.flush(), swarm.flush())
                swarm.positions[0] = (1, 2, 3)
                swarm.positions[-2:] = [(4, 5, 6), [7, 8, 9]]
                swarm.positions.flat[3] = 55
                print(swarm.flush(), swarm.flush())
                with region.swarm(cars) as other:
                    other.positions[2] = (2, 2, 2)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("5 0\n4 0\n");
            assertThat(run.dispatcher().region().objects().stream().map(TestObject::position))
                    .containsExactlyInAnyOrder(
                            new Vector3(1, 2, 3), new Vector3(55, 128, 20), new Vector3(2, 2, 2), new Vector3(4, 5, 6),
                            new Vector3(7, 8, 9));
            assertThat(run.dispatcher().region().requests().stream()
                    .filter(BulkDynamicsRequest.class::isInstance)
                    .map(request -> Objects.requireNonNull(((BulkDynamicsRequest) request).updates()).size()))
                    .containsExactlyInAnyOrder(2, 2, 1, 2, 2, 5);
        }
    }

    @Test
    void whatDoesNotFitIsTold() {
        assertThat(outputOf("""
                from dispatcher import WrongArgument, region

                swarm = region.swarm([region.create("box"), region.create("box")])

                def assign(numbers, index, value):
                    numbers[index] = value

                for wrong in (
                    lambda: assign(swarm.positions, 0, (1, 2)),
                    lambda: assign(swarm.rotations, 1, (1, 2, 3)),
                    lambda: assign(swarm.positions, 0, "abc"),
                    lambda: assign(swarm.positions, 0, None),
                    lambda: assign(swarm.positions, slice(0, 2), [(1, 2, 3)]),
                    lambda: assign(swarm.positions, 2, (1, 2, 3)),
                    lambda: swarm.positions["x"],
                    lambda: swarm.positions[1.0],
                    lambda: assign(swarm.positions, slice(0, 2), 5),
                    lambda: setattr(swarm, "positions", [(1, 2, 3)] * 2),
                    lambda: region.swarm("x"),
                    lambda: region.swarm([None]),
                    lambda: region.swarm([], tolerance=-1),
                    lambda: region.swarm([], batch=0),
                    lambda: (assign(swarm.positions, 1, (1, 2, float("nan"))), swarm.flush()),
                ):
                    try:
                        wrong()
                    except (WrongArgument, IndexError) as e:
                        print(e)
                """)).isEqualTo("""
                swarm.positions[0] takes three numbers (x, y, z), but (1, 2) came.
                swarm.rotations[1] takes four numbers (x, y, z, w), but (1, 2, 3) came.
                swarm.positions[0] takes three numbers (x, y, z), but the text 'abc' came.
                swarm.positions[0] takes three numbers (x, y, z), but nothing came.
                swarm.positions takes 2 values here, but [(1, 2, 3)] came.
                The swarm has 2 objects; there is no number 2.
                swarm.positions takes the number of an object or a slice, but the text 'x' came.
                swarm.positions takes the number of an object or a slice, but the number 1.0 came.
                swarm.positions takes 2 values here, but the number 5 came.
                swarm.positions cannot be assigned. Write swarm.positions[:] = … for all objects at once.
                swarm takes a list of objects, but the text 'x' came.
                swarm takes objects or their ids, but nothing came.
                The tolerance takes metres, 0 or more, but the number -1 came.
                The batch takes a whole number from 1 to 2,000, but the number 0 came.
                The position of the swarm's object 1 has a number that is not finite.
                """);
    }

    @Test
    void fiveThousandAreOrdinary() {
        try (ScriptRun run = open("""
                from dispatcher import region

                cars = region.create_many("box", [{"name": f"Car {n}"} for n in range(5000)], batch=500)
                swarm = region.swarm(cars, batch=1000)
                for n in range(5000):
                    swarm.positions[n] = (n, 1, 30)
                print(swarm.flush(), cars[4321].position)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("5000 (4321.0, 1.0, 30.0)\n");
        }
    }

    @Test
    void swarmOfAFastRegionSendsFast() {
        try (ScriptRun run = open("""
                from dispatcher import region
                cars = [region.create("box")]
                region.fast(datagrams=True).swarm(cars).flush()
                region.fast().swarm(cars).flush()
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().deliveries()).containsExactly(Delivery.SYNC, Delivery.SYNC, Delivery.DATAGRAM,
                    Delivery.SYNC, Delivery.ASYNC);
        }
    }
}
