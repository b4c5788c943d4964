// Fetches a page of the region past the host.
// expect: ReferenceError: fetch is not defined
// unprotected: unsafe: no policy has it
import { args } from 'dispatcher';

console.log('GAINED', await fetch(`http://127.0.0.1:${args[1]}/`));
