// Fills the region with objects, many in one message.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit objects: .* of 40.*
// unprotected: GAINED
import { region } from 'dispatcher';

const made = await region.createMany('box', Array.from({ length: 300 }, () => ({})));
console.log('GAINED', made.length, 'objects');
