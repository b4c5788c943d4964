// Keeps more in its store than a store holds.
// limits: cpu=20s calls=100000
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit store: .*
// unprotected: unsafe: a store is small under every policy
import { store } from 'dispatcher';

for (let number = 0; number < 10_000; number++) {
    store.set(`key ${number}`, 'x'.repeat(10_000));
}
console.log('GAINED a store of 100 MB');
