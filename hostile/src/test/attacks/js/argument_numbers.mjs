// Hands the host numbers that are none.
// expect: \w+: .*
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const lamp = await region.create('box');
for (const number of [NaN, Infinity, -1e308, 10n ** 400n, -0, '1', Symbol('x')]) {
    for (const call of [() => lamp.moveTo([number, number, number]), () => region.terrain.set(0, 0, number)]) {
        try {
            await call();
        } catch (error) {
            globalThis.last = error;
        }
    }
}
throw globalThis.last;
