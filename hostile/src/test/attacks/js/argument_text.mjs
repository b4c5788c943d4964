// Hands the host texts that no message can hold.
// expect: Error: the region still answers Dispatcher Region
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

for (const text of ['\ud800', 'a\0b', '\x1b[2J', '\u202e', ']]>', '<script>', '"}{"', '\udfff\ud800'.repeat(1000)]) {
    try {
        await region.create('box', { name: text });
        await region.say(text);
    } catch (error) {
        globalThis.last = error;
    }
}
throw new Error('the region still answers ' + region.name);
