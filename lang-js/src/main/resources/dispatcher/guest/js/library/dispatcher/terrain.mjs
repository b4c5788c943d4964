/** The ground. */

import { needed } from './arguments.mjs';
import { wire } from './wire.mjs';

const metres = 'whole metres x and y';

/** How high the ground of a region is: region.terrain. */
export class Terrain {
  #wire;

  constructor(region) {
    this.#wire = region[wire];
    Object.freeze(this);
  }

  /** The height in metres at whole metres east and north; 0 outside the region. */
  get(x, y) {
    return this.#wire.ask('GetTerrainHeightRequest', () => ({
      X: needed('terrain.get', metres, x), Y: needed('terrain.get', metres, y),
    })).then(answer => answer.Height);
  }

  /** Sets the height in metres. */
  set(x, y, height) {
    return this.#wire.tell('SetTerrainHeightRequest', () => ({
      X: needed('terrain.set', metres, x),
      Y: needed('terrain.set', metres, y),
      Height: needed('terrain.set', 'a height in metres', height),
    }));
  }
}
