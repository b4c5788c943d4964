// Imports a file of the machine by its absolute path, to read it in the error.
// expect: Error: Operation is not allowed for: /etc/passwd$
// unprotected: unsafe: it is read as a module, and does not say what it gained
const text = await import('/etc/passwd');
console.log('GAINED', text);
