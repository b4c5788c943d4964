// Hands the host numbers that are none.
// limits: handler-time=10s handler-cpu=10s
// expect: Error: (WrongArgument: (SetObjectPositionRequest\.Position takes three numbers \[x, y, z\]|SetTerrainHeightRequest\.Height takes a number), but [^;]+ came\.( Its element \[0\] is not finite\.)?(; |$)){10}$
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const lamp = await region.create('box');
const said = new Set();
for (const number of [NaN, Infinity, -1e308, 10n ** 400n, -0, '1', Symbol('x')]) {
    for (const call of [() => lamp.moveTo([number, number, number]), () => region.terrain.set(0, 0, number)]) {
        try {
            await call();
        } catch (error) {
            said.add(String(error));
        }
    }
}
throw new Error([...said].join('; '));
