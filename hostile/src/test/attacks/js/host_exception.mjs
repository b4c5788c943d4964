// Catches a failure of the host, and looks in it for what the host did.
// expect: WrongArgument: GetObjectDataRequest\.ObjectID takes an id \(a UUID with dashes\), but the text 'nonsense' came\.
// unprotected: unsafe: the same under every policy
import { region } from 'dispatcher';

try {
    await region.get('nonsense');
} catch (error) {
    for (const name of ['getStackTrace', 'getCause', 'javaException', 'printStackTrace']) {
        if (error[name]) {
            console.log('GAINED', name, error[name]);
        }
    }
    if (/\bjava\.|dispatcher\.host/.test(error.stack)) {
        console.log('GAINED', error.stack);
    }
    throw error;
}
