import { region, every } from 'dispatcher';

const SAND = [0.93, 0.86, 0.72];
const ground = [];
for (let x = 96; x <= 166; x++) {
  for (let y = 136; y <= 176; y++) {
    const hill = 14 * Math.exp(-(((x - 142) / 13) ** 2 + ((y - 160) / 9) ** 2)) + 8 * Math.exp(-(((x - 112) / 9) ** 2 + ((y - 156) / 8) ** 2));
    const pond = 3.4 * Math.exp(-((((x - 128) / 9) ** 2 + ((y - 144) / 5) ** 2) ** 2));
    if (hill > 0.02 || pond > 0.02) {
      ground.push([x, y, 21 + hill - pond]);
    }
  }
}
for (let i = 0; i < ground.length; i += 500) {
  await Promise.all(ground.slice(i, i + 500).map(([x, y, z]) => region.terrain.set(x, y, z)));
}
await region.sun.set({ hour: 9.2 });

const z = 21;
await region.create('cylinder', { name: 'Plaza', position: [128, 124, z + 0.05], size: [22, 22, 0.3], color: SAND });
await region.create('ring', { name: 'Plaza kerb', position: [128, 124, z + 0.12], rotation: [0, Math.SQRT1_2, 0, Math.SQRT1_2], size: [0.5, 23, 23], color: [0.7, 0.62, 0.5] });
const colors = ['crimson', 'orange', 'gold', 'green', 'teal', 'indigo', 'orchid', 'tomato'];
for (let i = 0; i < 8; i++) {
  // The lamp stands in a gap between two of them: whoever comes from the south sees it, and can click on it.
  const angle = (i + 0.5) / 8 * 2 * Math.PI;
  const [x, y] = [128 + 9 * Math.cos(angle), 124 + 9 * Math.sin(angle)];
  await region.create('cylinder', { name: `Column ${i + 1}`, position: [x, y, z + 2], size: [0.7, 0.7, 3.8], color: 'white' });
  await region.create(['sphere', 'box', 'prism', 'torus'][i % 4], { name: `Top ${i + 1}`, position: [x, y, z + 4.6], size: 1.3, color: colors[i] });
}
for (const [i, [x, y]] of [[119, 139], [138, 138], [150, 141], [108, 133], [146, 130], [110, 122], [149, 120], [120, 108], [138, 107]].entries()) {
  await region.create('cylinder', { name: `Trunk ${i + 1}`, position: [x, y, z + 1], size: [0.5, 0.5, 2.2], color: [0.45, 0.32, 0.22] });
  await region.create('sphere', { name: `Crown ${i + 1}`, position: [x, y, z + 3.4], size: [3.2, 3.2, 3.6], color: [0.28 + i % 3 * 0.06, 0.52, 0.3] });
}
await region.create('tube', { name: 'Fountain', position: [128, 128, z + 0.5], rotation: [0, Math.SQRT1_2, 0, Math.SQRT1_2], size: [1.6, 5, 5], color: [0.75, 0.78, 0.82] });
await region.create('cylinder', { name: 'Fountain water', position: [128, 128, z + 0.6], size: [3.6, 3.6, 0.6], color: 'skyblue', alpha: 0.6 });
await region.create('cylinder', { name: 'Lamp post', position: [128, 118, z + 1.4], size: [0.3, 0.3, 2.8], color: [0.2, 0.22, 0.26] });
const lamp = await region.create('sphere', { name: 'Lamp', position: [128, 118, z + 3.3], size: 1.5, color: 'white' });
const ball = await region.create('sphere', { name: 'Wanderer', position: [133, 124, z + 0.9], size: 1.2, color: 'magenta' });

const shades = ['gold', 'tomato', 'cyan', 'white'];
let touches = 0;
await lamp.onTouch(async touch => {
  await lamp.paint(shades[touches % shades.length]);
  touches++;
  await region.say(`Lamp touched ${touches}`);
  console.log('touched by', touch.avatar);
  if (touches === 2) {
    broken();
  }
});
let turn = 0;
every(0.05, async () => {
  turn += 0.03;
  await ball.moveTo([128 + 6 * Math.cos(turn), 124 + 6 * Math.sin(turn), z + 0.9]);
});
await region.say('The plaza is ready: touch the lamp');

function broken() {
  throw new Error('the bulb is broken');
}
