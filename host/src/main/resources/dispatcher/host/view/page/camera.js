/** How one looks around: orbiting a place, flying, following an object. */
import * as THREE from './three/three.module.min.js';
import { OrbitControls } from './three/OrbitControls.js';
import { $ } from './dom.js';

const KEYS = { KeyW: [0, 1, 0], KeyS: [0, -1, 0], KeyA: [-1, 0, 0], KeyD: [1, 0, 0], KeyE: [0, 0, 1], KeyQ: [0, 0, -1] };
const TURNS = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const SPEED = 14;
const MOST_FRAMED = 2000;

export class Camera {
  /** The object that is followed, or null. */
  followed = null;
  /** Whether the visitor has taken hold of it. */
  isTaken = false;
  #store;
  #scene;
  #camera;
  #orbit;
  #held = new Set();
  #flies = false;
  #before = new THREE.Vector3();

  constructor(scene, canvas, store) {
    this.#scene = scene;
    this.#store = store;
    this.#camera = scene.camera;
    this.#orbit = new OrbitControls(this.#camera, canvas);
    this.#orbit.target.set(128, 128, 22);
    this.#orbit.maxPolarAngle = Math.PI * 0.55;
    this.#orbit.minDistance = 0.5;
    this.#orbit.maxDistance = 600;
    this.#orbit.zoomToCursor = true;
    this.#orbit.update();
    this.#orbit.addEventListener('start', () => { this.isTaken = true; });
    this.#orbit.addEventListener('change', () => scene.invalidate());
    canvas.addEventListener('keydown', event => this.#key(event, true));
    canvas.addEventListener('keyup', event => this.#key(event, false));
    canvas.addEventListener('blur', () => this.#held.clear());
    canvas.addEventListener('pointermove', event => this.#look(event));
    scene.addEventListener('frame', event => this.#move(event.detail));
    $('orbit').onclick = () => this.#fly(false);
    $('fly').onclick = () => { this.#fly(true); canvas.focus(); };
    $('top').onclick = () => this.fromAbove();
    $('home').onclick = () => this.home();
  }

  get target() {
    return this.#orbit.target;
  }

  home() {
    this.#fly(false);
    this.frame(this.#store.objects.values());
  }

  /** Shows these objects all together, or the region's middle where there are none; goes along with a single one, lest it moves away. */
  frame(objects) {
    const framed = [...objects].slice(0, MOST_FRAMED);
    const places = framed.map(({ place }) => new THREE.Vector3(...place));
    this.follow(framed.length === 1 ? framed[0] : null);
    if (places.length === 0) {
      this.#camera.position.set(128, 97, 33);
      this.#aim(128, 128, 22);
      return;
    }
    const middle = places.reduce((sum, one) => sum.add(one), new THREE.Vector3()).divideScalar(places.length);
    const reach = Math.max(...places.map(one => one.distanceTo(middle)));
    const distance = Math.min(70, Math.max(3, reach * Math.max(0.85, 1.2 / this.#camera.aspect))) * 1.7;
    this.#camera.position.set(middle.x, middle.y - distance, middle.z + distance * 0.32 + 1);
    this.#aim(middle.x, middle.y, middle.z);
  }

  fromAbove() {
    const { x, y, z } = this.#orbit.target;
    this.#camera.position.set(x, y - 0.5, Math.max(z + 90, this.#camera.position.z));
    this.#aim(x, y, z);
  }

  /** Looks at a place from where one stands, a little nearer. */
  lookAt(x, y, z, distance = 30) {
    this.isTaken = true;
    const from = this.#camera.position.clone().sub(this.#orbit.target).setLength(distance);
    from.z = Math.max(from.z, distance * 0.3);
    this.#camera.position.set(x, y, z).add(from);
    this.#aim(x, y, z);
  }

  /** Goes along with an object from now on; with null with none. */
  follow(object) {
    this.followed = object;
    if (object) {
      this.#before.set(...object.place);
      this.#aim(...object.place);
    }
  }

  /** The followed object may have moved. */
  moved() {
    if (!this.followed) {
      return;
    }
    const now = new THREE.Vector3(...this.followed.place);
    const step = now.clone().sub(this.#before);
    if (step.lengthSq() > 0) {
      this.#before.copy(now);
      this.#camera.position.add(step);
      this.#orbit.target.add(step);
      this.#orbit.update();
    }
  }

  #aim(x, y, z) {
    this.#orbit.target.set(x, y, z);
    this.#orbit.update();
    this.#scene.invalidate();
  }

  #fly(on) {
    this.#flies = on;
    this.#orbit.enableRotate = !on;
    $('fly').setAttribute('aria-pressed', on);
    $('orbit').setAttribute('aria-pressed', !on);
    if (on) {
      this.followed = null;
    }
  }

  #key(event, down) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.code in KEYS || event.code in TURNS)) {
      return;
    }
    event.preventDefault();
    this.isTaken = true;
    down ? this.#held.add(event.code) : this.#held.delete(event.code);
  }

  #look(event) {
    if (this.#flies && event.buttons === 1) {
      this.#turn(-event.movementX * 0.004, -event.movementY * 0.004);
    }
  }

  /** Turns the direction of looking, in radians to the left and up. */
  #turn(left, up) {
    const ahead = this.#orbit.target.clone().sub(this.#camera.position);
    const distance = ahead.length();
    const level = Math.atan2(ahead.y, ahead.x) + left;
    const rise = Math.max(-1.5, Math.min(1.5, Math.asin(ahead.z / distance) + up));
    this.#orbit.target.copy(this.#camera.position).add(new THREE.Vector3(
      Math.cos(level) * Math.cos(rise), Math.sin(level) * Math.cos(rise), Math.sin(rise)).multiplyScalar(distance));
    this.#camera.lookAt(this.#orbit.target);
    this.#scene.invalidate();
  }

  #move(seconds) {
    for (const code of this.#held) {
      if (code in TURNS) {
        this.#turn(TURNS[code][0] * seconds * 1.4, TURNS[code][1] * seconds);
      } else {
        this.followed = null;
        const [right, ahead, up] = KEYS[code];
        const forward = this.#camera.getWorldDirection(new THREE.Vector3());
        const aside = forward.clone().cross(this.#camera.up).normalize();
        const step = forward.multiplyScalar(ahead).addScaledVector(aside, right);
        step.z += up;
        step.multiplyScalar(SPEED * seconds);
        this.#camera.position.add(step);
        this.#orbit.target.add(step);
        this.#scene.invalidate();
      }
    }
  }
}
