// Calls functions where the stack is full for the time that makes them worth compiling: the overflow comes while they are put into the
// queue of all scripts.
// long: it fills the stack some thousand times
// limits: memory=250MiB cpu=30s handler-cpu=30s handler-time=60s
// also: limit memory: .*
// expect: -
// unprotected: unsafe: it stops the host in which all attacks are tried
function fill(act) {
  try {
    fill(act);
  } catch {
    act();
  }
}

for (let i = 0; i < 4000; i++) {
  const small = new Function('x', `return x + ${i};`);
  for (let call = 0; call < 398; call++) { small(call); }
  const act = new Function('small', `return () => small(${i});`)(small);
  for (let time = 0; time < 3; time++) {
    try { fill(act); } catch { /* full */ }
  }
}
