// Moves its lamp and hears touches of it for as long as it is let; says to the proxy what it did and heard.

import { DispatcherError, after, args, region } from 'dispatcher';

const channel = -4711;
let place = 0;
let heard = 0;

/** Again and again: the region and the machine may be busy. */
async function patiently(begin) {
  for (;;) {
    try {
      return await begin();
    } catch (failure) {
      if (!(failure instanceof DispatcherError)) {
        throw failure;
      }
    }
  }
}

const word = text => patiently(() => region.call('ChatRequest', { Message: text, Channel: channel }));
const lamp = await patiently(() => region.create('box', { name: args[0], position: [1, 1, 25] }));
await patiently(() => lamp.onTouch(touch => word(`heard ${touch.face} ${++heard}`)));
await region.onLost(loss => word(`lost ${loss.began.getTime() / 1000}`));
await region.onRestored(gap => word(`restored ${gap.cause} ${gap.began.getTime() / 1000} ${gap.ended.getTime() / 1000}`));

async function step() {
  place = place % 200 + 1;
  try {
    await lamp.moveTo([place, 1, 25]);
    await word(`moved ${lamp.id} ${place}`);
    await Promise.all([lamp.position(), lamp.position(), lamp.position()]);
  } catch (failure) {
    if (!(failure instanceof DispatcherError)) {
      throw failure;
    }
    await word(`failed ${failure.constructor.name}`);
  }
  after(0.1, step);
}

await word(`ready ${lamp.id}`);
after(0.1, step);
