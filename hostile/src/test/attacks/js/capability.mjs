// Asks for a capability of its own, and for the end of the host's.
// expect: \w+: .*
// unprotected: unsafe: the capability is the host's under every policy
import { region } from 'dispatcher';

for (const message of ['CreateCapability', 'RenewCapability', 'DestroyCapability']) {
    try {
        console.log('GAINED', await region.call(message, {}));
    } catch (error) {
        globalThis.last = error;
    }
}
throw globalThis.last;
