// Lets promises fail without end, each of which the host tells; their errors are held until then, which fills the memory, too.
// limits: cpu=2s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit (memory: \d+ MiB of 96 MiB|cpu: [\d.]+ s of 2 s)$
// expect-isolated: limit (memory: [\d.]+ MiB of 96 MiB|cpu: [\d.]+ s of 2 s)$
// unprotected: unsafe: the errors are counted under every policy
const held = [];
for (let n = 0; n < 100_000; n++) {
    Promise.reject(new Error(`failure ${n}`));
}
