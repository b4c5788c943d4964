// Sends a message that is larger than a message may be.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit message-size: .* of 64 KiB.*
// unprotected: GAINED
import { region } from 'dispatcher';

await region.say('x'.repeat(1 << 20));
console.log('GAINED a message of a MiB');
