// Writes a huge number in decimals, inside of one operation.
// limits: cpu=1s
// cannot-cut: a huge number written in decimals
// expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB): it is inside one operation that cannot be cut off( \(arithmetic on huge numbers\))?; its thread ends when the operation does\.
// expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_\w+\.\w+:\d+\))?$
// unprotected: unsafe: it takes minutes and cannot be ended
console.log('GAINED', (1n << 400_000_000n).toString().length);
