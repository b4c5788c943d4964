// Imports what the host keeps of its user, passwords for one: it lies in the home around it.
// at-home: its own folder is the home
// expect: Error: Error reading module '\.local/state/dispatcher/secret\.json' imported from file_own\.mjs: (\.local/state/dispatcher/secret\.json is )?the host's own
// unprotected: GAINED
const { default: secret } = await import('./.local/state/dispatcher/secret.json', { with: { type: 'json' } });
console.log('GAINED', secret);
