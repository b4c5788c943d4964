package dispatcher.guest.js;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What authors who get something wrong are told, and what they see when they print something. */
class JavaScriptHintsTest extends JavaScriptScripts {
    private record Slip(String code, String told) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip("lamp.moveto([1, 2, 3]);", "TypeError: lamp.moveto is not a function. Did you mean moveTo?"),
            new Slip("lamp['positon']();", "TypeError: lamp[\"positon\"] is not a function. Did you mean position?"),
            new Slip("region.create('box').moveTo([1, 2, 3]);",
                    "TypeError: region.create(...).moveTo is not a function. Is that a promise? Write await before the call "
                            + "that gives it."),
            new Slip("region.find('x').map(each => each.name);",
                    "TypeError: region.find(...).map is not a function. Is that a promise? Write await before the call that "
                            + "gives it."),
            new Slip("const [x, y, z] = lamp.position();",
                    "TypeError: A promise is not iterable. Write await before the call that gives it."),
            new Slip("for (const each of region.find('x')) {}",
                    "TypeError: A promise is not iterable. Write await before the call that gives it."),
            new Slip("const thing = {}; thing.xylophone();", "TypeError: thing.xylophone is not a function"),
            new Slip("await region.creat('box');",
                    "TypeError: region.creat is not a function. Did you mean create or createMany or clear?"),
            new Slip("await regoin.say('x');", "ReferenceError: regoin is not defined. Did you mean Region or region?"),
            new Slip("setTimeout(() => {}, 5);",
                    "ReferenceError: setTimeout is not defined. Write import { after } from 'dispatcher' and after(seconds, "
                            + "() => { … })."),
            new Slip("clearInterval(1);",
                    "ReferenceError: clearInterval is not defined. every gives a handler: write handler.cancel()."),
            new Slip("const fs = require('fs');",
                    "ReferenceError: require is not defined. Write import … from './file.mjs'. Scripts run without Node.js and "
                            + "without a browser; docs/packages.md says what can be imported."),
            new Slip("(await import('dispatcher')).every(() => {}, 0.5);",
                    "WrongArgument: every takes the seconds first, then the function. Write every(0.5, () => { … })."),
            new Slip("every(1, () => {});",
                    "ReferenceError: every is not defined. Write import { every } from 'dispatcher'."),
            new Slip("console.log(region.create('box').name);",
                    "WrongArgument: region.create gives a promise, which has no name. Write const object = await "
                            + "region.create(…)."),
            new Slip("const door = region.create('box'); door.position = [1, 2, 3];",
                    "WrongArgument: region.create gives a promise, which has no position. Write const object = await "
                            + "region.create(…)."),
            new Slip("console.log(region.find('x').length);",
                    "WrongArgument: region.find gives a promise, which has no length. Write const objects = await "
                            + "region.find(…)."),
            new Slip("console.log(region.createMany('box', [])[0]);",
                    "WrongArgument: region.createMany gives a promise, which has no elements. Write const objects = await "
                            + "region.createMany(…)."),
            new Slip("const cars = region.swarm([lamp]); cars.positions[0] = 5;",
                    "WrongArgument: region.swarm gives a promise, which has no positions. Write const swarm = await "
                            + "region.swarm(…)."),
            new Slip("region.swarm([lamp]).set(0, { position: [1, 2, 3] });",
                    "WrongArgument: region.swarm gives a promise, which has no set. Write const swarm = await "
                            + "region.swarm(…)."),
            new Slip("lamp.position = [1, 2, 3];",
                    "WrongArgument: position cannot be assigned. Write await object.moveTo([x, y, z])."),
            new Slip("lamp.color = 'red';",
                    "WrongArgument: color cannot be assigned. Write await object.paint('red')."),
            new Slip("(await lamp.parts())[0].scale = 2;",
                    "WrongArgument: scale cannot be assigned. Write await part.resize([x, y, z])."),
            new Slip("region.sun.hour = 12;",
                    "WrongArgument: hour cannot be assigned. Write await region.sun.set({ hour: … })."),
            new Slip("lamp.name = 'x';",
                    "WrongArgument: name cannot be assigned. The protocol cannot rename an object; give its name when it is "
                            + "made."),
            new Slip("await lamp.moveTo(lamp.position());",
                    "WrongArgument: moveTo takes a position [x, y, z], but a promise came. Write await before the call that "
                            + "gives it."),
            new Slip("await lamp.moveTo();",
                    "WrongArgument: moveTo takes a position [x, y, z], but nothing came."),
            new Slip("await lamp.moveTo('128, 128, 25');",
                    "WrongArgument: SetObjectPositionRequest.Position takes three numbers [x, y, z], but the text '128, 128, "
                            + "25' came."),
            new Slip("await region.get(undefined);", "WrongArgument: region.get takes an id, but nothing came."),
            new Slip("await region.find('x', { near: [1, NaN, 3] });",
                    "WrongArgument: region.find's option 'near' takes a position [x, y, z], but the list [1, NaN, 3] came."),
            new Slip("await region.find(/x/);",
                    "WrongArgument: region.find takes its pattern as a text, but an object of type RegExp came. The region "
                            + "searches with a pattern of its own; write it as a text."),
            new Slip("await region.move([{ object: lamp, positon: [1, 2, 3] }]);",
                    "WrongArgument: region.move has no option 'positon'. Did you mean position? Its options are object, "
                            + "position, rotation, velocity, acceleration."),
            new Slip("await region.move([[lamp]]);",
                    "WrongArgument: region.move takes a position [x, y, z] for each object, but nothing came."));

    @Test
    void slipsAreToldWithWhatWasMeantAtTheirLine() {
        for (Slip slip : SLIPS) {
            assertThat(failureOf("""
                    import { region } from 'dispatcher';
                    const lamp = await region.create('box', { name: 'Lamp' });
                    %s
                    """.formatted(slip.code())).lines().findFirst()).as(slip.code())
                    .hasValue("hello.js:3: " + slip.told());
        }
    }

    @Test
    void whatIsPrintedIsReadable() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box', { name: 'Lamp' });
                console.log(lamp, `${lamp}`, [lamp], { lamp }, JSON.stringify(lamp));
                console.log([1, [2, 'x']], { a: { b: { c: { d: { e: 1 } } } } }, new Map([['k', [1]]]), new Set([1]), null, undefined);
                const loop = { list: [] };
                loop.list.push(loop);
                console.log(loop, [loop, loop].length, Symbol('s'), 5n, () => 1, function named() {}, new Error('e'));
                console.log(new Array(1000).fill(0).length, String(new Array(200).fill(7)).length, new Float32Array(2));
                console.log(lamp.position(), new (class Foo { x = 1; }), new (class { toString() { return 'own'; } }), Object.create(null));
                console.log({ get slow() { throw new Error('getter'); } }, new Date(0), { toString() { throw new Error('no'); } });
                console.error(['error']);
                """).replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo(
                """
                        Lamp (ID) Lamp (ID) [Lamp (ID)] { lamp: Lamp (ID) } {"id":"ID","name":"Lamp"}
                        [1, [2, 'x']] { a: { b: { c: { d: {…} } } } } Map(1) {'k' => [1]} Set(1) {1} null undefined
                        { list: [[itself]] } 2 Symbol(s) 5 [function] [function named] Error: e
                        1000 399 Float32Array(2) [0, 0]
                        a promise (write await to get what it promises) Foo { x: 1 } own {}
                        { slow: [getter] } 1970-01-01T00:00:00.000Z [object Object]
                        """);
    }

    @Test
    void largeValuesArePrintedInPart() {
        assertThat(outputOf(
                "console.log(new Array(500).fill(1)); console.log(new Array(100).fill(new Array(100).fill(1)));\n")
                .lines()
                .toList()).first().isEqualTo("[" + "1, ".repeat(100) + "… 400 more]");
        assertThat(outputOf("const a = new Array(100).fill(1); const b = new Array(100).fill(a);\n"
                + "console.log(new Array(100).fill(b));\n").length()).isLessThan(40_000);
    }
}
