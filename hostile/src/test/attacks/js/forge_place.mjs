// Fails in code that calls itself a line of the host about another script.
// expect: Error: x$
// unprotected: unsafe: errors are told alike under every policy
(0, eval)("throw new Error('x') //# sourceURL=12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB");
