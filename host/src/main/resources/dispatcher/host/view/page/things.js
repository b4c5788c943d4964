/** The objects' parts as instances: one draw for each shape, whatever their number. */
import * as THREE from './three/three.module.min.js';
import { shape } from './shapes.js';

const FEW = 400;
const OPAQUE = 10;

/** All parts of one shape and one opacity. */
class Pool {
  /** The parts by their instance: {object, part, pool, index}. */
  parts = [];
  #scene;
  #type;
  #opacity;

  constructor(scene, type, opacity) {
    this.#scene = scene;
    this.#type = type;
    this.#opacity = opacity;
    this.#grow(64);
  }

  add(entry) {
    if (this.parts.length === this.mesh.instanceMatrix.count) {
      this.#grow(this.parts.length * 4);
    }
    entry.pool = this;
    entry.index = this.parts.length;
    this.parts.push(entry);
    this.mesh.count = this.parts.length;
  }

  remove(entry) {
    const last = this.parts.pop();
    this.mesh.count = this.parts.length;
    if (last !== entry) {
      last.index = entry.index;
      this.parts[entry.index] = last;
      write(last);
      dye(last);
    }
  }

  #grow(size) {
    const old = this.mesh;
    const see = this.#opacity < OPAQUE;
    const material = new THREE.MeshLambertMaterial({ transparent: see, opacity: Math.max(0.04, this.#opacity / OPAQUE), depthWrite: !see, flatShading: this.#type === 7 });
    this.mesh = new THREE.InstancedMesh(shape(this.#type, size <= FEW), material, size);
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
    this.mesh.count = this.parts.length;
    this.#scene.add(this.mesh);
  }
}

/** Writes an instance's matrix: its place, turn and size, those of its object before its own where it is no root. */
function write(entry) {
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
  pool.mesh.instanceMatrix.needsUpdate = true;
}

/** Writes an instance's colour, which stays when it moves. */
function dye({ paint, pool, index }) {
  paint.toArray(pool.mesh.instanceColor.array, index * 3);
  pool.mesh.instanceColor.needsUpdate = true;
}

export class Things {
  #scene;
  #pools = new Map();
  #entries = new Map();
  parts = 0;

  constructor(scene) {
    this.#scene = scene;
  }

  /** Objects are new, look different or are gone. */
  update({ changed, removed }) {
    removed.forEach(number => this.#drop(number));
    for (const object of changed) {
      this.#drop(object.Number);
      const entries = object.Parts.map(part => this.#add(object, part));
      this.#entries.set(object.Number, entries);
      this.parts += entries.length;
    }
  }

  /** Objects are somewhere else. */
  move(objects) {
    for (const object of objects) {
      this.#entries.get(object.Number)?.forEach(write);
    }
  }

  /** What a ray meets first: {object, part, point, normal, face}, or null. */
  pick(ray) {
    let nearest = null;
    for (const pool of this.#pools.values()) {
      pool.mesh.boundingSphere = null;
      const hit = ray.intersectObject(pool.mesh, false)[0];
      if (hit && (!nearest || hit.distance < nearest.distance)) {
        nearest = { ...pool.parts[hit.instanceId], distance: hit.distance, point: hit.point, normal: hit.face?.normal };
      }
    }
    return nearest;
  }

  /** Where an object and its parts reach: {centre, radius}. */
  bounds(object) {
    const box = new THREE.Box3();
    const matrix = new THREE.Matrix4();
    for (const { pool, index } of this.#entries.get(object.Number) ?? []) {
      pool.mesh.getMatrixAt(index, matrix);
      box.union(new THREE.Box3(new THREE.Vector3(-0.5, -0.5, -0.5), new THREE.Vector3(0.5, 0.5, 0.5)).applyMatrix4(matrix));
    }
    return box;
  }

  #add(object, part) {
    const opacity = Math.round(Math.min(1, Math.max(0, part.Alpha)) * OPAQUE);
    const key = `${part.Type}/${opacity}`;
    let pool = this.#pools.get(key);
    if (!pool) {
      pool = new Pool(this.#scene, part.Type, opacity);
      this.#pools.set(key, pool);
    }
    const entry = { object, part, paint: new THREE.Color().setRGB(...part.Color, THREE.SRGBColorSpace) };
    pool.add(entry);
    write(entry);
    dye(entry);
    return entry;
  }

  #drop(number) {
    const entries = this.#entries.get(number) ?? [];
    entries.forEach(entry => entry.pool.remove(entry));
    this.#entries.delete(number);
    this.parts -= entries.length;
  }
}
