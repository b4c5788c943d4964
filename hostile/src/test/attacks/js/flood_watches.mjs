// Has the host look for changes again and again, a thousand times.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit (subscriptions|timers): .*
// unprotected: GAINED
import { region } from 'dispatcher';

for (let number = 0; number < 1_000; number++) {
    await region.watch({ pattern: `^${number}`, every: 1 }, () => {});
    if (number === 100) {
        console.log('GAINED', number, 'watches');
    }
}
