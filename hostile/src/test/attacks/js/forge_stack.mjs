// Writes the stack of its error by itself: as the host's own, of another script, and without an end.
// expect: Error: x$
// unprotected: unsafe: errors are told alike under every policy
const error = new Error('x');
error.stack = 'Error: x\n    at dispatcher.host.Session.send(Session.java:1)\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\n' + 'x'.repeat(1 << 20);
error.fileName = 'neighbour.py';
error.lineNumber = -1;
throw error;
