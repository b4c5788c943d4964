// Measures time so finely that others' secrets could be told from it.
// expect: Error: there is no second thread that could count
// unprotected: unsafe: clocks are alike under every policy
if (globalThis.SharedArrayBuffer && globalThis.Worker) {
    console.log('GAINED a clock of its own');
}
throw new Error('there is no second thread that could count');
