// Sends calls as fast as it can.
// limits: cpu=20s calls=20
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit calls: .* of 20/s.*
// unprotected: GAINED
import { region } from 'dispatcher';

for (let calls = 0;; calls++) {
    await region.say('spam');
    if (calls === 200) {
        console.log('GAINED', calls, 'calls');
    }
}
