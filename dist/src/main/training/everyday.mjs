// What everyday scripts use, so that the ahead-of-time cache has it.
import * as messages from 'dispatcher/messages';

class Point {
    constructor(x, y) { Object.assign(this, { x, y }); }
    get length() { return Math.hypot(this.x, this.y); }
}
const points = [...Array(10).keys()].map(n => new Point(n, n * n));
const longest = points.reduce((a, b) => (a.length > b.length ? a : b));
const waited = await Promise.all([1, 2, 3].map(async n => n + 1));
console.log(JSON.stringify({ longest, waited }), `${new Date().getFullYear()}`.replace(/\d/g, 'd'));
console.log((await messages.info()).sceneList.join());
