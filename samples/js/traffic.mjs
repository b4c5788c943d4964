// Lets cars go round in circles and tells how many updates a second that took.
//
// Arguments: [CARS] (200) [SECONDS] (5)

import { args, every, exit, region } from 'dispatcher';

const cars = Number(args[0] ?? 200);
const seconds = Number(args[1] ?? 5);

const LANES = 10;
const SPEED = 8; // metres a second

/** Where a car is: position, rotation and velocity. */
function place(number, now) {
    const radius = 20 + 8 * (number % LANES);
    const angle = 2 * Math.PI * number / cars + SPEED / radius * now;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const heading = (angle + Math.PI / 2) / 2;
    return {
        position: [128 + radius * x, 128 + radius * y, 22],
        rotation: [0, 0, Math.sin(heading), Math.cos(heading)],
        velocity: [-SPEED * y, SPEED * x, 0],
    };
}

const fleet = await Promise.all(Array.from({ length: cars }, (_, n) =>
    region.create('box', { name: `Car ${n}`, position: place(n, 0).position, size: [4, 2, 1.5], color: 'crimson' })));
const start = Date.now();
let sent = 0;

every(0.05, async () => {
    const now = (Date.now() - start) / 1000;
    if (now > seconds) {
        console.log(`${cars} cars, ${sent} updates in ${now.toFixed(1)} s: ${Math.round(sent / now)} updates/s`);
        exit();
    }
    await region.move(fleet.map((car, n) => ({ object: car, ...place(n, now) })), { batch: 50 });
    sent += cars;
});
