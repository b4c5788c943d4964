// Takes a class of Java by its package.
// expect: ReferenceError: Packages is not defined
// unprotected: unsafe: no policy opens the host's classes
console.log('GAINED', Packages.java.lang.System.getenv(), java.lang.System.getenv());
