// Writes lines into the log without end.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit log-lines: .* of 50/s.*
// unprotected: GAINED
import { log } from 'dispatcher';

for (let number = 0; number < 1_000_000; number++) {
    log.debug('spam');
    if (number === 300) {
        console.log('GAINED', number, 'lines');
    }
}
