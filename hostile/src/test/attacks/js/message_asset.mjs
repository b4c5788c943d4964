// Sends an asset that is larger than a message may be.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit message-size: .* of 64 KiB.*
// unprotected: GAINED
import { region } from 'dispatcher';

await region.assets.add(new Uint8Array(1 << 20), { name: 'Junk' });
console.log('GAINED an asset of a MiB');
