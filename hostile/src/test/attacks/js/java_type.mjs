// Takes a class of Java.
// expect: ReferenceError: Java is not defined
// unprotected: unsafe: no policy opens the host's classes
console.log('GAINED', Java.type('java.lang.Runtime').getRuntime());
