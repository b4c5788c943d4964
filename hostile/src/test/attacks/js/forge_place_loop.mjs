// Loops in code that calls itself a line of the host about another script.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s.*
// unprotected: unsafe: errors are told alike under every policy
(0, eval)('for (;;) ; //# sourceURL=x:1)  12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\u001b[2J');
