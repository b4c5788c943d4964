// Prints one text that is larger than what it may print.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit output: .* of 64 KiB.*
// unprotected: GAINED
console.log('x'.repeat(1 << 17));
console.log('GAINED 128 KiB');
