// Subscribes to touches of its object again and again.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit (subscriptions|handler-time): .*
// unprotected: GAINED
import { region } from 'dispatcher';

const lamp = await region.create('box');
for (let number = 0; number < 1_000; number++) {
    await lamp.onTouch(() => {});
    if (number === 100) {
        console.log('GAINED', number, 'subscriptions');
    }
}
