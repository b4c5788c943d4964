package dispatcher.guest.js;

import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ground, sun, assets, avatars, parts and what is inside objects. */
class JavaScriptDetailsTest extends JavaScriptScripts {
    @Test
    void groundIsReadAndSet() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                await region.terrain.set(10, 20, 33.5);
                console.log(await region.terrain.get(10, 20), await region.terrain.get(0, 0));
                await region.terrain.get(1.5, 0).catch(e => console.log(e));
                await region.terrain.set(1, 2).catch(e => console.log(e));
                """)).isEqualTo(
                """
                        33.5 21
                        WrongArgument: GetTerrainHeightRequest.X takes an integer, but the number 1.5 came.
                        WrongArgument: terrain.set takes a height in metres, but nothing came.
                        """);
    }

    @Test
    void sunKeepsWhatIsNotSet() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                await region.sun.set({ dayLength: 24 });
                console.log(await region.sun.get());
                await region.sun.set({ hour: 12.5, horizonShift: null });
                console.log((await region.sun.get()).hour, (await region.sun.get()).dayLength);
                await region.sun.set(await region.sun.get());
                await region.sun.set({ dayLength: 0 }).catch(e => console.log(e));
                await region.sun.set({ hours: 1 }).catch(e => console.log(e.message));
                await region.sun.set({ hour: 'noon' }).catch(e => console.log(e.message));
                """)).isEqualTo("""
                { hour: 6, dayLength: 24, yearLength: 365, horizonShift: 0, dayShare: 0.5 }
                12.5 24
                WrongArgument: sun.set's option 'dayLength' takes a number above 0, but the number 0 came.
                sun.set has no option 'hours'.
                sun.set's option 'hour' takes a number, but the text 'noon' came.
                """);
    }

    @Test
    void assetsGoThereAndBack() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                const data = Uint8Array.from({ length: 100_000 }, (_, i) => i * 7);
                for (const length of [0, 1, 2, 3, 4, 100_000]) {
                  const sent = data.subarray(5, 5 + length);
                  const id = await region.assets.add(sent, { name: 'Bytes', contentType: 'image/x-j2c' });
                  const asset = await region.assets.get(id);
                  console.log(asset.data.length === sent.length && asset.data.every((byte, i) => byte === sent[i]), asset.contentType);
                }
                const id = '00000000-0000-0000-0000-000000000005';
                console.log(await region.assets.add('Grüße 🌞', { id }) === id, await region.assets.exists(id));
                const note = await region.assets.get(id);
                console.log(note, note.data);
                console.log(await region.assets.dependencies(note), await region.assets.exists('00000000-0000-0000-0000-000000000006'));
                await region.assets.add(5).catch(e => console.log(e));
                await region.assets.get('00000000-0000-0000-0000-000000000006').catch(e => console.log(e.kind));
                """)).isEqualTo("true image/x-j2c\n".repeat(6) + """
                true true
                Asset (asset 00000000-0000-0000-0000-000000000005): 12 bytes of application/octet-stream %s
                ['00000000-0000-0000-0000-000000000005'] false
                WrongArgument: assets.add takes bytes (a Uint8Array) or a text, but the number 5 came.
                Refused
                """.formatted("Uint8Array(12) [71, 114, 195, 188, 195, 159, 101, 32, 240, 159, 140, 158]"));
    }

    @Test
    void partsAvatarsInventoriesAndMessages() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp' });
                const [part] = await lamp.parts();
                await Promise.all([part.moveTo([1, 2, 3]), part.turnTo([0, 0, 0.6, 0.8]), part.resize(2)]);
                console.log(`${part}`.replace(lamp.id, 'ID'));
                const [item] = await lamp.inventory();
                console.log(item, item.assetId, item.description);
                await lamp.message('hello');
                const avatar = region.avatars.get('00000000-0000-0000-0000-000000000009');
                await avatar.setAppearance('{"height": 2}');
                console.log(avatar, await avatar.appearance());
                console.log((await region.info()).sceneList);
                await region.say('here', 5, [1, 2, 3]);
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    Lamp (part 0 of Lamp (ID))
                    Script (script) 00000000-0000-0007-0000-000000000007 It speaks
                    Avatar 00000000-0000-0000-0000-000000000009 {"height": 2}
                    ['Test Region']
                    """);
            var lamp = run.dispatcher().region().object("Lamp").id();
            assertThat(run.dispatcher().region().requests()).contains(
                    new SetPartPositionRequest(lamp, 0, new Vector3(1, 2, 3)),
                    new SetPartRotationRequest(lamp, 0, new Quaternion(0, 0, 0.6, 0.8)),
                    new SetPartScaleRequest(lamp, 0, new Vector3(2, 2, 2)), new MessageObjectRequest(lamp, "hello"),
                    new ChatRequest("here", new Vector3(1, 2, 3), 5));
        }
    }
}
