// Connects to another region than its own through the binding.
// expect: Denied: This script may not connect to http://localhost:9\..*
// unprotected: unsafe: the permission is the operator's to give under every policy
import { connect } from 'dispatcher';

console.log('GAINED', await connect('http://localhost:9'));
