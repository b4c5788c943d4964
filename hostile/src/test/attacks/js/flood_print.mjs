// Prints without end.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit output: .* of 64 KiB.*
// unprotected: GAINED
const line = 'x'.repeat(1_000);
for (let number = 0; number < 1_000_000; number++) {
    console.log(line);
    if (number === 200) {
        console.log('GAINED', number * 1_000, 'characters', line);
    }
}
