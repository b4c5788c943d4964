// Opens a connection in the other ways that browsers and Node have.
// expect: .+
// unprotected: unsafe: no policy has them
import { args } from 'dispatcher';

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
        globalThis.last = error;
    }
}
throw globalThis.last;
