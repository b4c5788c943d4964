/** What is drawn as instances of one surface, in one call. */
import * as THREE from './three/three.module.min.js';
import { shape } from './shapes.js';
import { face } from './faces.js';

const FEW = 400;
/** As many steps of opacity are told apart. */
export const OPAQUE = 10;

/** The face of a part that is not cut into its faces. */
export const WHOLE = -1;

/** All that is of one shape, or of one face of it, and of one opacity. */
export class Pool {
  /** What is drawn by its instance: {object, part, paint, pool, index}. */
  pieces = [];
  #scene;
  #type;
  #face;
  #opacity;

  /** @param opacity 0 to OPAQUE */
  constructor(scene, type, face, opacity) {
    this.#scene = scene;
    this.#type = type;
    this.#face = face;
    this.#opacity = opacity;
    this.#grow(64);
  }

  add(entry) {
    if (this.pieces.length === this.mesh.instanceMatrix.count) {
      this.#grow(this.pieces.length * 2);
    }
    entry.pool = this;
    entry.index = this.pieces.length;
    this.pieces.push(entry);
    this.#count();
  }

  remove(entry) {
    const last = this.pieces.pop();
    this.#count();
    if (last !== entry) {
      last.index = entry.index;
      this.pieces[entry.index] = last;
      write(last);
      dye(last);
    }
  }

  #count() {
    this.mesh.count = this.pieces.length;
    this.mesh.visible = this.mesh.count > 0;
  }

  #surface(detail) {
    return this.#face === WHOLE ? shape(this.#type, detail) : face(this.#type, detail, this.#face);
  }

  #grow(size) {
    const old = this.mesh;
    const see = this.#opacity < OPAQUE;
    const material = new THREE.MeshLambertMaterial({ transparent: see, opacity: Math.max(0.04, this.#opacity / OPAQUE), depthWrite: !see, flatShading: this.#type === 7 });
    this.mesh = new THREE.InstancedMesh(this.#surface(size <= FEW), material, size);
    this.mesh.instanceColor = new THREE.InstancedBufferAttribute(new Float32Array(size * 3), 3);
    this.mesh.instanceMatrix.setUsage(THREE.DynamicDrawUsage);
    this.mesh.frustumCulled = false;
    this.mesh.castShadow = !see;
    this.mesh.receiveShadow = true;
    this.mesh.userData.pool = this;
    if (old) {
      this.mesh.instanceMatrix.array.set(old.instanceMatrix.array);
      this.mesh.instanceColor.array.set(old.instanceColor.array);
      this.#scene.remove(old);
      old.geometry.dispose();
      old.material.dispose();
      old.dispose();
    }
    this.#count();
    this.#scene.add(this.mesh);
  }
}

/** Writes an instance's matrix: its place, turn and size, those of its object before its own where it is no root. */
export function write(entry) {
  const { object, part, pool, index } = entry;
  const m = pool.mesh.instanceMatrix.array;
  const [sx, sy, sz] = part.Scale;
  let [x, y, z, w] = object.turn;
  let [px, py, pz] = object.place;
  if (part.LinkNum > 1) {
    const [ox, oy, oz] = part.OffsetPosition;
    const tx = 2 * (y * oz - z * oy), ty = 2 * (z * ox - x * oz), tz = 2 * (x * oy - y * ox);
    px += ox + w * tx + y * tz - z * ty;
    py += oy + w * ty + z * tx - x * tz;
    pz += oz + w * tz + x * ty - y * tx;
    const [a, b, c, d] = part.OffsetRotation;
    [x, y, z, w] = [w * a + x * d + y * c - z * b, w * b - x * c + y * d + z * a, w * c + x * b - y * a + z * d, w * d - x * a - y * b - z * c];
  }
  const length = Math.hypot(x, y, z, w) || 1;
  x /= length; y /= length; z /= length; w /= length;
  const o = index * 16;
  m[o] = (1 - 2 * (y * y + z * z)) * sx; m[o + 1] = 2 * (x * y + w * z) * sx; m[o + 2] = 2 * (x * z - w * y) * sx; m[o + 3] = 0;
  m[o + 4] = 2 * (x * y - w * z) * sy; m[o + 5] = (1 - 2 * (x * x + z * z)) * sy; m[o + 6] = 2 * (y * z + w * x) * sy; m[o + 7] = 0;
  m[o + 8] = 2 * (x * z + w * y) * sz; m[o + 9] = 2 * (y * z - w * x) * sz; m[o + 10] = (1 - 2 * (x * x + y * y)) * sz; m[o + 11] = 0;
  m[o + 12] = px; m[o + 13] = py; m[o + 14] = pz; m[o + 15] = 1;
  upload(pool.mesh.instanceMatrix, pool.mesh.count * 16);
}

/** What is beyond the instances in use is not sent to the graphics card. */
function upload(attribute, used) {
  attribute.needsUpdate = true;
  if (attribute.updateRanges[0]?.count !== used) {
    attribute.clearUpdateRanges();
    attribute.addUpdateRange(0, used);
  }
}

/** Writes an instance's colour, which stays when it moves. */
export function dye({ paint, pool, index }) {
  paint.toArray(pool.mesh.instanceColor.array, index * 3);
  upload(pool.mesh.instanceColor, pool.mesh.count * 3);
}
