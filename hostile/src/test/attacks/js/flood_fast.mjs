// Sends commands without waiting for what they do.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit calls(-in-flight)?: .*
// unprotected: GAINED
import { region } from 'dispatcher';

const fast = region.fast();
for (let number = 0; number < 100_000; number++) {
    fast.say('spam');
    if (number === 3_000) {
        console.log('GAINED', number, 'commands');
    }
}
