// Imports data of the machine.
// expect: Error: Operation is not allowed for: /etc/hostname$
// unprotected: unsafe: it is read as a module, and does not say what it gained
const data = await import('/etc/hostname', { with: { type: 'json' } });
console.log('GAINED', data.default);
