// Starts timers without end.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit timers: .* of 50.*
// unprotected: GAINED
import { after } from 'dispatcher';

for (let number = 0; number < 100_000; number++) {
    after(1000 + number, () => {});
    if (number === 1_000) {
        console.log('GAINED', number, 'timers');
    }
}
