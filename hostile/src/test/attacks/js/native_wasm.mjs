// Runs code of the machine.
// expect: ReferenceError: WebAssembly is not defined
// unprotected: unsafe: no policy has it
console.log('GAINED', new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
