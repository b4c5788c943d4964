// Doubles a text that is not written out until somebody reads it, and has it read.
// limits: cpu=20s
// stops-neighbours: one huge allocation
// long: it takes as much as it can
// expect: (limit memory: .*|RangeError: .*|.*[Mm]emory.*)
// unprotected: unsafe: there is not as much anywhere
let text = 'xyz';
const held = [];
for (let number = 0; number < 27; number++) {
    text += text;
}
for (let number = 0; number < 20; number++) {
    const one = text + number;
    one.charCodeAt(5);
    held.push(one, one.toUpperCase());
}
console.log('GAINED', held.length);
