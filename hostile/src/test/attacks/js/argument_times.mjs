// Hands the host times that are none.
// expect: Error: (WrongArgument: The time takes seconds, 0(\.001)? or more, but [^;]+ came\.(; |$)){17}$
// unprotected: unsafe: it gains nothing but its own end
import { after, every } from 'dispatcher';

const said = new Set();
for (const seconds of [NaN, Infinity, -1, 1e300, 10n ** 400n, 0, '1', null, undefined, {}]) {
    for (const timer of [after, every]) {
        try {
            timer(seconds, () => {}).cancel();
        } catch (error) {
            said.add(String(error));
        }
    }
}
throw new Error([...said].join('; '));
