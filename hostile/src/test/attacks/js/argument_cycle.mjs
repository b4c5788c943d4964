// Hands the host an array that holds itself.
// expect: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const cycle = [1, 2];
cycle.push(cycle);
await region.call('CreateObject', { Position: cycle, Name: cycle });
