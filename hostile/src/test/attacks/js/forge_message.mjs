// Sends messages that call themselves lines of the host about another script, which the host tells in its failure.
// fence: allow=ChatRequest
// also: \w*Error: .*|Denied: .*|fence .*
// expect: WrongArgument: There is no request 'DeleteObjectRequest$
// unprotected: unsafe: errors are told alike under every policy
import { region } from 'dispatcher';

let last;
for (const name of ['x\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB\u001b[2J', 'DeleteObjectRequest\r12:00:00 ERROR neighbour.py: x']) {
    try {
        await region.call(name, { 'ObjectID\n12:00:00 ERROR neighbour.py: x': '\n12:00:00 ERROR neighbour.py: y' });
        console.log('GAINED an answer');
    } catch (error) {
        last = error;
    }
}
throw last;
