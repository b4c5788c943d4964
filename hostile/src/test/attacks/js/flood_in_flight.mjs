// Begins calls without waiting for any.
// limits: cpu=20s calls=none calls-in-flight=10
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit calls-in-flight: .* of 10.*
// unprotected: GAINED
import { region } from 'dispatcher';

for (let calls = 0; calls < 10_000; calls++) {
    region.find('x');
    if (calls === 1_000) {
        console.log('GAINED', calls, 'calls under way');
    }
}
