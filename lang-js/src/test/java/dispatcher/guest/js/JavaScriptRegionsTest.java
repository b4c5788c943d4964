package dispatcher.guest.js;

import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Other regions, other ways to reach one, and looking at one again and again. */
class JavaScriptRegionsTest extends JavaScriptScripts {
    @Test
    void anotherRegionIsConnectedOnce() {
        assertThat(outputOf("""
                import { connect, region } from 'dispatcher';
                const other = await connect('other');
                console.log(other.name, region.name, await connect('other') === other, other === region, other);
                const lamp = await other.create('box', { name: 'Lamp' });
                console.log(lamp.region === other, (await other.find('Lamp'))[0].region === other, await lamp.position());
                """)).isEqualTo("""
                Other Region Test Region true false Region Other Region
                true true [128, 128, 20]
                """);
    }

    @Test
    void regionThatIsNotAllowedIsDeniedAtTheScriptsLine() {
        assertThat(failureOf("import { connect } from 'dispatcher';\n\nawait connect('far');\n"))
                .startsWith("hello.js:3: Denied: This script may not connect to far.");
    }

    @Test
    void fastRegionSendsCommandsWithoutAnAnswerAndAsksAsEver() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const fast = region.fast();
                const lamp = await fast.create('box', { name: 'Lamp' });
                console.log(fast === region.fast(), fast === fast.fast(), fast === region, lamp.region === fast);
                await lamp.moveTo([1, 2, 3]);
                console.log(await lamp.position(), await fast.call('GetObjectPosition', { ObjectID: lamp }) !== null);
                const twin = (await region.get(lamp.id)).fast({ datagrams: true });
                await twin.turnTo([0, 0, 0.6, 0.8]);
                await fast.call('Chat', { Message: 'hi' });
                await fast.delete([lamp]);
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("true true false true\n[1, 2, 3] true\n");
            assertThat(run.dispatcher().deliveries()).containsExactly(Delivery.SYNC, Delivery.ASYNC, Delivery.SYNC,
                    Delivery.SYNC, Delivery.SYNC, Delivery.DATAGRAM, Delivery.ASYNC, Delivery.ASYNC);
        }
    }

    @Test
    void changesAreWatched() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const watch = await region.watch({ pattern: '^Car', near: [10, 10, 20], within: 5, every: 2 }, change => {
                  console.log(change, change.kind, change.oldName, change.position, change.oldPosition, change.polled);
                  if (change.kind === 'removed') watch.cancel();
                });
                """)) {
            run.main();
            var watched = Objects.requireNonNull(run.dispatcher().watched());
            assertThat(watched.period()).isEqualTo(Duration.ofSeconds(2));
            assertThat(watched.objects().pattern()).isEqualTo("^Car");
            assertThat(watched.objects().coordinateA()).isEqualTo(new Vector3(5, 5, 15));
            assertThat(watched.objects().coordinateB()).isEqualTo(new Vector3(15, 15, 25));
            UUID car = new UUID(1, 2);
            Vector3 place = new Vector3(1, 2, 3);
            run.dispatcher().changed(new ObjectChange(ObjectChange.Kind.RENAMED, car, "Car", "Cab", place, null));
            run.dispatcher()
                    .changed(new ObjectChange(ObjectChange.Kind.MOVED, car, "Car", null, place, Vector3.ZERO));
            run.dispatcher().changed(new ObjectChange(ObjectChange.Kind.REMOVED, car, "Car", null, place, null));
            run.dispatcher().loop().turnUntil(run.dispatcher()::idle);
            assertThat(run.output().replace(car.toString(), "ID")).isEqualTo("""
                    Change: renamed Car (ID) renamed Cab [1, 2, 3] null true
                    Change: moved Car (ID) moved null [1, 2, 3] [0, 0, 0] true
                    Change: removed Car (ID) removed null [1, 2, 3] null true
                    """);
        }
    }
}
