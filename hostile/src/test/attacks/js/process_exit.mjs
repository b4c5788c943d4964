// Ends the process of the host.
// expect: ReferenceError: Deno is not defined
// unprotected: unsafe: no policy has it
for (const way of [() => process.exit(0), () => quit(0), () => exit(0), () => Deno.exit()]) {
    try {
        way();
    } catch (error) {
        globalThis.last = error;
    }
}
throw globalThis.last;
