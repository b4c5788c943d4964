// Changes and deletes what others have made, in each way that there is.
// fence: own-objects
// limits: cpu=20s
// also: fence .*
// expect: Error: Denied: The fence allows only own objects: this script did not make [\da-f-]+\. Nothing was sent; whoever runs the script sets this fence: own-objects\.$
// unprotected: GAINED
import { region } from 'dispatcher';
import * as messages from 'dispatcher/messages';

const [lamp] = await region.find("^Neighbour's lamp$");
const position = await lamp.position();
const said = new Set();
for (const work of [() => lamp.message('x'), () => lamp.paint('red'), async () => (await lamp.parts())[0].paint('red'), () => region.move([{ object: lamp, position }]), () => region.assets.of(lamp),
    () => lamp.clone(), () => messages.messageObject({ objectId: lamp.id, message: 'x' }), () => region.call('MessageObjectRequest', { ObjectID: lamp.id, Message: 'x' }),
    () => region.call('MessageObjectRequest', { ObjectID: lamp.id.toUpperCase(), Message: 'x' }), () => lamp.delete()]) {
    try {
        await work();
        console.log('GAINED what others have made');
    } catch (error) {
        said.add(String(error));
    }
}
throw new Error([...said].join('; '));
