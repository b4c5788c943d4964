// Builds outside of its box: at once, later, moving, and with numbers that are none.
// fence: box own-objects
// limits: cpu=20s
// also: fence .*
// expect: Error: Denied: The fence allows places from \[0, 0, 0\] to \[64, 64, 64\] only: \[200, 200, 30\] is outside\. [^;]+; whoever runs the script sets this fence: box\.; WrongArgument: SetObjectPositionRequest\.Position takes three numbers \[x, y, z\], but the list \[NaN, NaN, NaN\] came\. Its element \[0\] is not finite\.; WrongArgument: SetObjectPositionRequest\.Position takes three numbers \[x, y, z\], but a structure with \[0, 1, 2, length\] came\.; WrongArgument: CreateObjectRequest\.Position takes three numbers \[x, y, z\], but a structure with \[0, 1, 2, length\] came\.$
// unprotected: GAINED
import { region } from 'dispatcher';

const lamp = await region.create('box', { position: [30, 30, 30] });
const far = [200, 200, 30];
const said = new Set();
const position = [1, 2, 3];
let asked = 0;
const changing = { length: 3, 0: 1, 1: 2, get 2() { return asked++ > 1 ? 9_999 : 3; }, [Symbol.iterator]: () => (asked++ > 1 ? far : position)[Symbol.iterator]() };
for (const work of [() => region.create('box', { position: far }), () => lamp.moveTo(far), () => region.move([{ object: lamp, position: far }]), () => lamp.fast().moveTo(far), () => lamp.clone({ position: far }),
    async () => (await region.fast({ datagrams: true }).get(lamp.id)).moveTo(far), () => lamp.moveTo([NaN, NaN, NaN]), () => lamp.moveTo(changing), () => region.create('box', { position: changing }),
    () => region.call('SetObjectPositionRequest', { ObjectID: lamp.id, Position: far })]) {
    try {
        await work();
    } catch (error) {
        said.add(String(error));
    }
}
const swarm = await region.swarm([lamp]);
swarm.positions.set(far, 0);
try {
    await swarm.flush();
} catch (error) {
    said.add(String(error));
}
if ((await region.find('.*', { near: far, within: 5 })).length > 0) {
    console.log('GAINED a place outside');
}
throw new Error([...said].join('; '));
