// Gives the library an iterator that never ends.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s( \(loop_arguments\.mjs:\d+\))?$
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
