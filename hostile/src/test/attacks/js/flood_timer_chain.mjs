// Starts from every timer two more.
// limits: cpu=10s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit (timers|cpu): .*
// unprotected: GAINED
import { after } from 'dispatcher';

let calls = 0;

function split() {
    calls++;
    if (calls === 2_000) {
        console.log('GAINED', calls, 'timers');
    }
    after(0.001, split);
    after(0.001, split);
}

split();
