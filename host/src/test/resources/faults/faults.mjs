// Goes through faults: each argument is a case, NAME/WAY/EXPECTED.

import { DispatcherError, after, args, exit, region } from 'dispatcher';

const channel = -4711;
const lamp = await region.create('box', { name: 'Lamp', position: [1, 1, 25] });
const mark = await region.create('box', { name: 'Mark', position: [1, 2, 25] });
const heard = new Map();
const lost = [];
const gaps = [];
let away = false;
let place = 1;
let marks = 1;
let touches = 0;

await lamp.onTouch(touch => { heard.set(touch.face, (heard.get(touch.face) ?? 0) + 1); });
await region.onLost(loss => {
  away = true;
  lost.push(loss.reason);
});
await region.onRestored(gap => {
  away = false;
  gaps.push(gap.cause);
});

const tick = () => new Promise(resolve => { after(0.002, resolve); });
const word = text => region.call('ChatRequest', { Message: text, Channel: channel });

async function kind(begin) {
  try {
    await begin();
    return 'ok';
  } catch (failure) {
    if (!(failure instanceof DispatcherError)) {
      throw failure;
    }
    return failure.constructor.name;
  }
}

async function move(which = lamp) {
  place = place % 200 + 1;
  await which.moveTo([place, 1, 25]);
}

async function touch() {
  const number = ++touches;
  await kind(() => region.call('TouchObjectRequest', { ObjectID: lamp.id, Surface: { FaceIndex: number } }));
  return number;
}

async function soon(begin) {
  for (let i = 0; i < 2000 && await kind(begin) !== 'ok'; i++) {
    await tick();
  }
}

async function hearing() {
  for (let i = 0; i < 2000; i++) {
    const number = await touch();
    for (let j = 0; j < 40; j++) {
      if (heard.has(number)) {
        return;
      }
      await tick();
    }
  }
}

/** Waits until what was sent as datagrams before has arrived, or is lost. */
async function arriving() {
  marks = marks % 200 + 1;
  for (let i = 0; i < 500; i++) {
    await kind(() => mark.fast({ datagrams: true }).moveTo([marks, 2, 25]));
    for (let j = 0; j < 20; j++) {
      if (Math.round((await mark.position())[0]) === marks) {
        return;
      }
      await tick();
    }
  }
}

async function one(name, way) {
  if (['command', 'question', 'together', 'fast', 'event'].includes(way)) {
    await soon(() => word(`wire ${name}`));
  }
  switch (way) {
    case 'command': {
      const result = await kind(move);
      return result === 'ok' && Math.round((await lamp.position())[0]) !== place ? 'lost an acknowledged move' : result;
    }
    case 'question':
      return kind(() => lamp.position());
    case 'together':
      return (await Promise.all([kind(move), kind(move), kind(move)])).sort().join('+');
    case 'fast':
      await kind(() => mark.fast().moveTo([place, 2, 25]));
      await soon(() => word('spent'));
      return 'sent';
    case 'event': {
      const number = await touch();
      await hearing();
      return (heard.get(number) ?? 0) <= 1 ? 'heard' : 'heard twice';
    }
    case 'callback': {
      await soon(() => word(`callback ${name}`));
      const number = await touch();
      await hearing();
      for (let i = 0; i < 20; i++) {
        await tick();
      }
      return String(heard.get(number) ?? 0);
    }
    case 'datagram':
      await soon(() => word(`datagram ${name}`));
      await kind(() => move(lamp.fast({ datagrams: true })));
      await arriving();
      await arriving();
      return Math.round((await lamp.position())[0]) === place ? 'arrived' : 'lost';
    default: {
      // What an earlier case has brought about is not of this one.
      while (away) {
        await tick();
      }
      gaps.length = 0;
      lost.length = 0;
      await soon(() => word(`region ${name}`));
      for (let i = 0; i < 15000 && gaps.length === 0 && way !== 'silent'; i++) {
        await kind(() => lamp.position());
        await tick();
      }
      await soon(move);
      await hearing();
      const result = way === 'silent' ? 'heard' : [...lost.map(() => 'lost'), ...gaps].join('+');
      await soon(() => word('region whole'));
      return result;
    }
  }
}

for (const each of args) {
  const [name, way, expected] = each.split('/');
  let result;
  let good;
  let tries = 0;
  do {
    const failed = await kind(async () => { result = await one(name, way); });
    result = failed === 'ok' ? result : failed;
    good = await kind(() => lamp.position());
  } while (++tries < 3 && result.includes('TimedOut') && result !== expected);
  let clean = 'not clean';
  for (let i = 0; i < 500 && clean !== 'clean'; i++) {
    clean = await kind(() => word('clean')) === 'ok' ? 'clean' : 'not clean';
    await tick();
  }
  console.log(`${name}/${way} ${result} ${good} ${clean} ${tries}`);
}
exit();
