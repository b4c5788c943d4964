// Sends signals to the host's process, by whatever a program on a server would have for it.
// expect: ReferenceError: kill is not defined
// unprotected: unsafe: no policy has it
for (const way of [() => process.kill(process.pid, 'SIGKILL'), () => Deno.kill(Deno.pid), () => os.kill(1, 9),
    () => kill(1, 9)]) {
    try {
        way();
        console.log('GAINED a signal');
    } catch (error) {
        globalThis.last = error;
    }
}
throw globalThis.last;
