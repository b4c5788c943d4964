// Asks for the end of the script from everywhere, and goes on.
// limits: cpu=2s
// expect: -
// unprotected: unsafe: a script that has said exit is ended under every policy
import { after, every, exit } from 'dispatcher';

every(0.01, () => console.log('GAINED a life after the end'));
Promise.resolve().then(() => console.log('GAINED a reaction after the end'));
exit(3);
