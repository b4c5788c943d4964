// Connects to what is no region, through addresses that look like others.
// expect: Error: (WrongArgument: ('[^']+'|That) is not the URL of a region\. [^;]+; |Denied: This script may not connect to [^;]*\. Whoever runs it has to allow that: [^;]+; ){13}WrongArgument: The region takes a text, but nothing came\.; WrongArgument: The region takes a text, but the number 5 came\.; WrongArgument: The region takes a text, but a structure with \[toString\] came\.$
// unprotected: unsafe: nobody answers there
import { args, connect } from 'dispatcher';

const said = new Set();
for (const url of ['file:///etc/passwd', 'jar:file:///x!/', `http://127.0.0.1:${args[1]}@127.0.0.1:1`, 'http://[::1]:22', 'http://localhost\r\nX: y', 'http://0:1', 'HTTP://127.1:1#x', '', '\0', 'x'.repeat(100_000),
    'http://127.0.0.1:99999', '//', 'home/../../x', null, 5, { toString: () => `http://127.0.0.1:${args[1]}` }]) {
    try {
        await connect(url);
        console.log('GAINED a connection', url);
    } catch (error) {
        said.add(String(error).replace(/\s+/g, ' '));
    }
}
throw new Error([...said].join('; '));
