/** The map: the region from above, north up; a click looks there. */
import { groundColor, WATER } from './ground.js';

const EVERY_MS = 120;

export class RegionMap {
  #canvas;
  #store;
  #view;
  #land = null;
  #due = 0;
  #dirty = true;
  #seen = '';

  /** @param view tells {x, y, towards} of the camera, or null where there is none */
  constructor(canvas, store, view, look) {
    this.#canvas = canvas;
    this.#store = store;
    this.#view = view;
    const scale = Math.min(2, devicePixelRatio);
    canvas.width = canvas.height = 168 * scale;
    canvas.addEventListener('click', event => {
      const box = canvas.getBoundingClientRect();
      const size = store.size;
      look((event.clientX - box.left) / box.width * size, (1 - (event.clientY - box.top) / box.height) * size);
    });
    store.addEventListener('ground', () => { this.#land = null; });
    for (const event of ['ground', 'objects', 'places', 'avatars']) {
      store.addEventListener(event, () => { this.#dirty = true; });
    }
  }

  /** Draws, unless nothing changed or it was drawn a moment ago. */
  draw(now) {
    const view = this.#view();
    const seen = view ? `${view.x} ${view.y} ${view.towards}` : '';
    if (now < this.#due || (!this.#dirty && seen === this.#seen)) {
      return;
    }
    this.#due = now + EVERY_MS;
    this.#dirty = false;
    this.#seen = seen;
    this.#land ??= this.#paintLand();
    const pen = this.#canvas.getContext('2d');
    const side = this.#canvas.width;
    const scale = side / this.#store.size;
    pen.imageSmoothingEnabled = true;
    pen.drawImage(this.#land, 0, 0, side, side);
    const dot = Math.max(2, side / 84);
    for (const { place, colors } of this.#store.objects.values()) {
      pen.fillStyle = colors[0];
      pen.fillRect(place[0] * scale - dot / 2, side - place[1] * scale - dot / 2, dot, dot);
    }
    pen.lineWidth = dot / 2;
    for (const { Position } of this.#store.facts.avatars ?? []) {
      pen.fillStyle = '#2f6fed';
      pen.strokeStyle = '#fff';
      pen.beginPath();
      pen.arc(Position[0] * scale, side - Position[1] * scale, dot * 1.4, 0, 7);
      pen.fill();
      pen.stroke();
    }
    this.#drawView(pen, side, scale, view);
  }

  #drawView(pen, side, scale, view) {
    if (!view) {
      return;
    }
    const x = Math.max(4, Math.min(side - 4, view.x * scale));
    const y = Math.max(4, Math.min(side - 4, side - view.y * scale));
    pen.fillStyle = 'rgba(255,255,255,0.45)';
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, side / 7, -view.towards - 0.45, -view.towards + 0.45);
    pen.fill();
    pen.fillStyle = '#ffb020';
    pen.beginPath();
    pen.arc(x, y, side / 50, 0, 7);
    pen.fill();
  }

  #paintLand() {
    const size = this.#store.size;
    const land = document.createElement('canvas');
    land.width = land.height = size;
    const pen = land.getContext('2d');
    const image = pen.createImageData(size, size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const height = this.#store.heightAt(x, y);
        const tone = groundColor(height).getHex();
        const at = ((size - 1 - y) * size + x) * 4;
        const wet = height < WATER;
        image.data[at] = wet ? 58 : tone >> 16;
        image.data[at + 1] = wet ? 124 : tone >> 8 & 255;
        image.data[at + 2] = wet ? 165 : tone & 255;
        image.data[at + 3] = 255;
      }
    }
    pen.putImageData(image, 0, 0);
    return land;
  }
}
