// Hands the host an array that is nested deeper than a stack.
// expect: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

let nested = [];
for (let n = 0; n < 200_000; n++) {
    nested = [nested];
}
await region.call('ChatRequest', { Message: nested });
