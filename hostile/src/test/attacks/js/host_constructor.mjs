// Goes over constructors to a function that makes functions outside of its world.
// expect: Error: no function comes from outside
// unprotected: unsafe: it has its own context only
import { log, region } from 'dispatcher';

for (const value of [log, region.find, region, log.debug, Reflect.getPrototypeOf(region)]) {
    const make = value?.constructor?.constructor ?? value?.constructor;
    const world = make('return this')();
    for (const name of ['Java', 'load', 'Polyglot', 'Graal']) {
        if (world?.[name] !== undefined) {
            console.log('GAINED', name);
        }
    }
}
throw new Error('no function comes from outside');
