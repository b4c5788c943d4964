// Fills the region with objects.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit objects: .* of 40.*
// unprotected: GAINED
import { region } from 'dispatcher';

for (let number = 0; number < 1_000; number++) {
    await region.create('box', { name: `Junk ${number}` });
    if (number === 100) {
        console.log('GAINED', number, 'objects');
    }
}
