// Asks for a capability of its own, and for the end of the host's.
// expect: Error: (Denied: The capability is the host's own, so (Create|Renew|Destroy)CapabilityRequest was not sent\. [^;]+(; |$)){3}$
// unprotected: unsafe: the capability is the host's under every policy
import { region } from 'dispatcher';

const said = new Set();
for (const message of ['CreateCapability', 'RenewCapability', 'DestroyCapability']) {
    try {
        console.log('GAINED', await region.call(message, {}));
    } catch (error) {
        said.add(String(error));
    }
}
throw new Error([...said].join('; '));
