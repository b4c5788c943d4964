// Tells its own pace: one point whenever it was served.
import { every, region } from 'dispatcher';

const lamp = await region.create('box', { name: "Neighbour's lamp", position: [20, 30, 25] });

every(0.02, async () => {
    await lamp.position();
    console.log('.');
});
