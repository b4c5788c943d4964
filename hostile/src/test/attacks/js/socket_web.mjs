// Opens a connection in the other ways that browsers and Node have.
// expect: Error: ReferenceError: WebSocket is not defined; ReferenceError: XMLHttpRequest is not defined; ReferenceError: EventSource is not defined; ReferenceError: navigator is not defined; Error: Cannot find module 'node:net' imported from socket_web\.mjs\.
// unprotected: unsafe: no policy has them
import { args } from 'dispatcher';

const said = new Set();
for (const way of [
    () => new WebSocket(`ws://127.0.0.1:${args[1]}/`),
    () => new XMLHttpRequest(),
    () => new EventSource(`http://127.0.0.1:${args[1]}/`),
    () => navigator.sendBeacon('http://127.0.0.1/'),
    () => import('node:net'),
]) {
    try {
        console.log('GAINED', await way());
    } catch (error) {
        said.add(String(error));
    }
}
throw new Error([...said].join('; '));
