/** What the page knows of the region. Tells its listeners: objects, places, facts, ground. */

import { colors } from './colors.js';

const HEADER = 12;

export class Store extends EventTarget {
  /** Number → object: the region's ObjectState with place [x, y, z] and turn [x, y, z, w] as they are now, and colors, its root's as CSS. */
  objects = new Map();
  facts = {};
  heights = null;

  /** A text message of the region. */
  region(message) {
    const removed = message.whole ? [...this.objects.keys()] : message.removed;
    removed.forEach(number => this.objects.delete(number));
    const changed = message.objects.map(told => this.#put(told));
    if (changed.length || removed.length) {
      this.#tell('objects', { changed, removed });
    }
    for (const [name, value] of Object.entries(message.facts)) {
      this.facts[name] = value;
      this.#tell(name, value);
    }
  }

  /** A binary message: typed arrays that are read where they lie. */
  places(buffer) {
    const [, movedCount, turnedCount] = new Int32Array(buffer, 0, 3);
    const movedNumbers = new Int32Array(buffer, HEADER, movedCount);
    const moves = new Float32Array(buffer, HEADER + movedCount * 4, movedCount * 3);
    const turnedNumbers = new Int32Array(buffer, HEADER + movedCount * 16, turnedCount);
    const turns = new Float32Array(buffer, HEADER + movedCount * 16 + turnedCount * 4, turnedCount * 4);
    const touched = new Set();
    for (let i = 0; i < movedCount; i++) {
      const object = this.objects.get(movedNumbers[i]);
      if (object) {
        object.place[0] = moves[i * 3];
        object.place[1] = moves[i * 3 + 1];
        object.place[2] = moves[i * 3 + 2];
        touched.add(object);
      }
    }
    for (let i = 0; i < turnedCount; i++) {
      const object = this.objects.get(turnedNumbers[i]);
      if (object) {
        object.turn = turns.subarray(i * 4, i * 4 + 4);
        touched.add(object);
      }
    }
    this.#tell('places', touched);
  }

  /** The whole ground. */
  ground(buffer) {
    this.heights = new Float32Array(buffer, 4);
    this.#tell('ground', this.heights);
  }

  /** How high the ground is at a place, m; 21 where nobody has told yet. */
  heightAt(x, y) {
    const size = this.size;
    const column = Math.min(size - 1, Math.max(0, Math.round(x)));
    const row = Math.min(size - 1, Math.max(0, Math.round(y)));
    return this.heights?.[row * size + column] ?? 21;
  }

  /** How many metres the region is long and wide. */
  get size() {
    return this.heights ? Math.round(Math.sqrt(this.heights.length)) : 256;
  }

  /** The object of that id. */
  find(id) {
    for (const object of this.objects.values()) {
      if (object.ObjectID === id) {
        return object;
      }
    }
    return null;
  }

  #put(told) {
    const known = this.objects.get(told.Number) ?? {};
    const object = Object.assign(known, told);
    object.place = [...told.Position];
    object.turn = [...told.Rotation];
    object.colors = colors(told.Parts[0]);
    this.objects.set(told.Number, object);
    return object;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
