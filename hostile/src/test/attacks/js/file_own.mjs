// Imports what the host keeps of its user, passwords for one: it lies in the home around it.
// at-home: its own folder is the home
// expect: \w*Error: .*
// unprotected: GAINED
const { default: secret } = await import('./.local/state/dispatcher/secret.json', { with: { type: 'json' } });
console.log('GAINED', secret);
