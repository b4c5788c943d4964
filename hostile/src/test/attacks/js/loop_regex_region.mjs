// Has the region match a regular expression that has to try exponentially many ways.
// expect: Error: the region answered$
// unprotected: unsafe: a real region would hang
import { args, region } from 'dispatcher';

await region.create('box', { name: 'x'.repeat(60) });
const begin = Date.now();
await region.find('^(x+x+)+y$');
if (Date.now() - begin > 1000 * Number(args[0])) {
    console.log('GAINED a processor of the region');
}
throw new Error('the region answered');
