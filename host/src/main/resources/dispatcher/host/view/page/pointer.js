/** Clicks on the stage: a touch, or two of them on the ground a walk. */
import * as THREE from './three/three.module.min.js';
import { $, named } from './dom.js';

const STILL = 5;
const HOVER_MS = 120;
const MOST_HOVERED = 6000;

export class Pointer {
  #canvas;
  #scene;
  #things;
  #ground;
  #deeds;
  #ray = new THREE.Raycaster();
  #down = null;
  #hovered = 0;

  constructor(canvas, scene, things, ground, deeds) {
    this.#canvas = canvas;
    this.#scene = scene;
    this.#things = things;
    this.#ground = ground;
    this.#deeds = deeds;
    // A second finger makes a pinch of it, whichever of them goes first.
    canvas.addEventListener('pointerdown', event => { this.#down = event.isPrimary ? [event.clientX, event.clientY] : null; });
    canvas.addEventListener('pointerup', event => this.#up(event));
    canvas.addEventListener('pointermove', event => this.#hover(event));
    canvas.addEventListener('pointerleave', () => { $('hover').hidden = true; });
    addEventListener('resize', () => { $('hover').hidden = true; });
    canvas.addEventListener('dblclick', event => this.#walk(event));
  }

  #aim(event) {
    const box = this.#canvas.getBoundingClientRect();
    this.#ray.setFromCamera(new THREE.Vector2((event.clientX - box.left) / box.width * 2 - 1,
      1 - (event.clientY - box.top) / box.height * 2), this.#scene.camera);
    return this.#ray;
  }

  #up(event) {
    const still = this.#down && Math.hypot(event.clientX - this.#down[0], event.clientY - this.#down[1]) < STILL;
    this.#down = null;
    if (!still || event.button !== 0) {
      return;
    }
    const hit = this.#things.pick(this.#aim(event));
    hit ? this.#deeds.touch(hit) : this.#deeds.nothing();
  }

  #hover(event) {
    const now = performance.now();
    if (event.buttons || now - this.#hovered < HOVER_MS || this.#things.pieces > MOST_HOVERED) {
      return;
    }
    this.#hovered = now;
    const hit = this.#things.pick(this.#aim(event));
    this.#canvas.style.cursor = hit ? 'pointer' : 'grab';
    const label = $('hover');
    label.hidden = !hit;
    if (hit) {
      label.textContent = named(hit.object);
      const box = this.#canvas.getBoundingClientRect();
      label.style.translate = `${event.clientX - box.left + 14}px ${event.clientY - box.top + 14}px`;
    }
  }

  #walk(event) {
    const ray = this.#aim(event);
    const hit = this.#things.pick(ray) ? null : ray.intersectObject(this.#ground.mesh)[0];
    if (hit) {
      this.#deeds.walk([hit.point.x, hit.point.y, hit.point.z + 1]);
    }
  }
}
