// Does things for the first time where the stack is full, so that they can never be done in this process again: a virtual machine
// tries to initialize a class once.
// limits: cpu=10s
// also: limit memory: .*
// expect: -
// also-isolated: The (?:language's interpreter|host) failed.*
// unprotected: unsafe: it spoils the host in which all attacks are tried
const firsts = [
  () => 3n ** 5n, () => BigInt.asIntN(8, 300n), () => new Date(0).toISOString(), () => 'e\u0301'.normalize('NFC'),
  () => [3, 1, 2].toSorted(), () => [...new Map([[1, 2]]).entries()], () => JSON.stringify({ a: [1, { b: null }] }),
  () => JSON.parse('{"a":[1.5e3,"x"]}'), () => /(?<a>x+)\k<a>/u.exec('xxxx'), () => 'abc'.replaceAll(/b/g, (x) => x + x),
  () => new Float64Array([1, 2]).map((x) => x / 2), () => new DataView(new ArrayBuffer(8)).setBigInt64(0, 5n),
  () => new Proxy({}, { get: () => 1 }).x, () => Reflect.ownKeys({ a: 1, [Symbol.iterator]: 2 }),
  () => [...(function* () { yield* [1, 2]; })()], () => { class A { #x = 1; static { A.y = 2; } get x() { return this.#x; } } return new A().x; },
  () => ((strings, ...values) => strings.raw[0] + values)`a${1}b`, () => { const { a, ...rest } = { a: 1, b: 2 }; return rest; },
  () => Object.groupBy([1, 2, 3], (x) => (x % 2 ? 'odd' : 'even')), () => new WeakRef({}).deref(), () => Symbol.for('a').description,
  () => (5).toString(36) + (0.1).toFixed(20) + (1e21).toPrecision(3), () => parseFloat('1e-7') >>> 1, () => Math.hypot(3, 4) ** 0.5,
  () => new Set([1, 2]).union(new Set([3])), () => Array.from({ length: 3 }, (_, i) => i).flatMap((x) => [x, x]),
  () => 'x'.localeCompare('y'), () => encodeURIComponent('ä') + decodeURIComponent('%C3%A4'), () => new Error('a', { cause: 1 }).stack,
  () => { const o = {}; o.x ??= 1; o.x ||= 2; o.x &&= 3; delete o.x; return 'x' in o; }, () => { with_label: for (const x of [1, 2]) { continue with_label; } },
  () => new Function('a', 'b', 'return a instanceof Object ? b : void a')({}, 1), () => Atomics.add(new Int32Array(1), 0, 1),
];
let spoiled = 0;

function fill(first) {
  try {
    fill(first);
  } catch {
    first();
  }
}

for (const first of firsts) {
  for (let time = 0; time < 20; time++) {
    try { fill(first); } catch { /* full */ }
  }
}
for (const first of firsts) {
  try { first(); } catch { spoiled++; }
}
console.log(spoiled ? 'GAINED ' + spoiled : 'nothing');
