/** The objects' parts as instances: one draw for each shape and opacity, whatever their number; painted faces are drawn apart. */
import * as THREE from './three/three.module.min.js';
import { faceAt, painted } from './faces.js';
import { OPAQUE, Pool, WHOLE, dye, write } from './pool.js';

/** What a part is drawn as: a whole, or face by face where one has a colour of its own. */
function pieces(part) {
  if (part.Faces.length === 0) {
    return [{ ...part, face: WHOLE }];
  }
  const all = painted(part);
  return all.map((paint, number) => ({ ...paint, face: all.length > 1 ? number : WHOLE }));
}

/** Where the surface looks that a ray has met, and the number of its face. */
function surface({ part, pool, index, point, face: { normal } }) {
  const placed = new THREE.Matrix4();
  pool.mesh.getMatrixAt(index, placed);
  const local = point.clone().applyMatrix4(placed.clone().invert());
  const looks = normal.clone().applyNormalMatrix(new THREE.Matrix3().getNormalMatrix(placed));
  return { normal: looks, face: faceAt(part.Type, normal, local) };
}

export class Things {
  #scene;
  #pools = new Map();
  #entries = new Map();
  /** How many pieces are drawn: parts, or faces of parts. */
  pieces = 0;

  constructor(scene) {
    this.#scene = scene;
  }

  /** Objects are new, look different or are gone. */
  update({ changed, removed }) {
    removed.forEach(number => this.#drop(number));
    for (const object of changed) {
      this.#drop(object.Number);
      const entries = object.Parts.flatMap(part => pieces(part).map(piece => this.#add(object, part, piece)));
      this.#entries.set(object.Number, entries);
      this.pieces += entries.length;
    }
  }

  /** Objects are somewhere else. */
  move(objects) {
    for (const object of objects) {
      this.#entries.get(object.Number)?.forEach(write);
    }
  }

  /** What a ray meets first: {object, part, point, normal, face}, both in the region's coordinates, and the face's number; or null. */
  pick(ray) {
    let nearest = null;
    for (const pool of this.#pools.values()) {
      pool.mesh.boundingSphere = null;
      const hit = ray.intersectObject(pool.mesh, false)[0];
      if (hit && (!nearest || hit.distance < nearest.distance)) {
        nearest = { ...hit, ...pool.pieces[hit.instanceId] };
      }
    }
    return nearest && { ...nearest, ...surface(nearest) };
  }

  /** The box that an object and its parts reach, along the region's axes. */
  bounds(object) {
    const box = new THREE.Box3();
    const matrix = new THREE.Matrix4();
    for (const { pool, index } of this.#entries.get(object.Number) ?? []) {
      pool.mesh.getMatrixAt(index, matrix);
      box.union(new THREE.Box3(new THREE.Vector3(-0.5, -0.5, -0.5), new THREE.Vector3(0.5, 0.5, 0.5)).applyMatrix4(matrix));
    }
    return box;
  }

  #add(object, part, { face, Color, Alpha }) {
    const opacity = Math.round(Math.min(1, Math.max(0, Alpha)) * OPAQUE);
    const key = `${part.Type}/${face}/${opacity}`;
    let pool = this.#pools.get(key);
    if (!pool) {
      pool = new Pool(this.#scene, part.Type, face, opacity);
      this.#pools.set(key, pool);
    }
    const entry = { object, part, paint: new THREE.Color().setRGB(...Color, THREE.SRGBColorSpace) };
    pool.add(entry);
    write(entry);
    dye(entry);
    return entry;
  }

  #drop(number) {
    const entries = this.#entries.get(number) ?? [];
    entries.forEach(entry => entry.pool.remove(entry));
    this.#entries.delete(number);
    this.pieces -= entries.length;
  }
}
