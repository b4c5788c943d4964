// Lets cars go round in circles and tells how many updates a second that took; 5000 cars are no trouble.
//
// Arguments: [CARS] (200) [SECONDS] (5)

import { args, every, exit, region } from 'dispatcher';

const cars = Number(args[0] ?? 200);
const seconds = Number(args[1] ?? 5);

const LANES = 10;
const SPEED = 8; // metres a second

const fleet = await region.createMany(Array.from({ length: cars }, (_, n) =>
    ({ shape: 'box', name: `Car ${n}`, position: [128, 128, 22], size: [4, 2, 1.5], color: 'crimson' })));
// Without a tolerance every car is sent in every round, not only those that have left the straight line they were on.
const swarm = await region.swarm(fleet, { tolerance: 0 });

/**
 * Writes into the swarm where the cars are.
 *
 * @param {number} now seconds since the start
 */
function drive(now) {
    for (let n = 0; n < cars; n++) {
        const radius = 20 + 8 * (n % LANES);
        const angle = 2 * Math.PI * n / cars + SPEED / radius * now;
        const [x, y] = [Math.cos(angle), Math.sin(angle)];
        const heading = (angle + Math.PI / 2) / 2;
        swarm.positions.set([128 + radius * x, 128 + radius * y, 22], 3 * n);
        swarm.velocities.set([-SPEED * y, SPEED * x, 0], 3 * n);
        swarm.rotations.set([0, 0, Math.sin(heading), Math.cos(heading)], 4 * n);
    }
}

const start = Date.now();
let sent = 0;

every(0.05, async () => {
    const now = (Date.now() - start) / 1000;
    if (now > seconds) {
        console.log(`${cars} cars, ${sent} updates in ${now.toFixed(1)} s: ${Math.round(sent / now)} updates/s`);
        exit();
    }
    drive(now);
    sent += await swarm.flush();
});
