// Makes a new world of globals, in which nothing has been taken away.
// expect: ReferenceError: ShadowRealm is not defined
// unprotected: unsafe: no policy has it
const world = new ShadowRealm();
console.log('GAINED', world.evaluate('typeof load + typeof Java + typeof Polyglot'));
