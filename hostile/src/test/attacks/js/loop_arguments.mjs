// Gives the library an iterator that never ends.
// limits: cpu=1s
// stops-neighbours: many allocations one after the other
// expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB)( \(loop_arguments\.mjs:\d+\))?$
// unprotected: unsafe: the library takes arrays only
import { args, region } from 'dispatcher';

const begin = Date.now();

function* ever() {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
        yield { shape: 'box' };
    }
}

await region.createMany(ever());
