// Fails with an error whose class and function call themselves a line of the host about another script.
// expect: 12:00:00 ERROR neighbour\.py: limit memory: 9 MiB of 1 MiB$
// unprotected: unsafe: errors are told alike under every policy
const name = '\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\r\u001b[2J';
const holder = { [name]() { throw Object.assign(new Error(name), { name }); } };
holder[name]();
