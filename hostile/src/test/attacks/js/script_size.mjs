// Is larger than a script may be.
// limits: script-size=100B
// expect: .*(limit script-size|larger).*
// unprotected: GAINED
console.log('GAINED the room for a script of any size');
