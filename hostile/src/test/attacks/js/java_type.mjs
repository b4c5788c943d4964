// Takes a class of Java.
// expect: ReferenceError: .*
// unprotected: unsafe: no policy opens the host's classes
console.log('GAINED', Java.type('java.lang.Runtime').getRuntime());
