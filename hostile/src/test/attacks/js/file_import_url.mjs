// Imports a module by a URL.
// expect: Error: Cannot find module 'http://127\.0\.0\.1:\d+/x\.mjs' imported from file_import_url\.mjs
// unprotected: unsafe: no policy loads from the network
import { args } from 'dispatcher';

console.log('GAINED', await import(`http://127.0.0.1:${args[1]}/x.mjs`));
