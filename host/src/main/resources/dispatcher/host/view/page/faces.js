/** The faces of shapes, as the virtual world numbers them; a torus and a sphere have only one. */
import * as THREE from './three/three.module.min.js';
import { shape } from './shapes.js';

/** Which face of a shape a triangle is of, by where it looks, and by how far it looks away from the x axis. */
const FACES = {
  0: ({ x, y, z }) => z > 0.5 ? 0 : y < -0.5 ? 1 : x > 0.5 ? 2 : y > 0.5 ? 3 : x < -0.5 ? 4 : 5,
  1: ({ z }) => z > 0.9 ? 0 : z < -0.9 ? 2 : 1,
  2: ({ x, y, z }) => z > 0.9 ? 0 : z < -0.9 ? 4 : x < -0.9 ? 2 : y > 0 ? 1 : 3,
  5: ({ x }, out) => x > 0.9 ? 1 : x < -0.9 ? 3 : out > 0 ? 2 : 0,
  6: ({ x }, out) => out < -0.9 ? 2 : x > 0 ? 0 : 1,
};
const COUNTS = { 0: 6, 1: 3, 2: 5, 5: 4, 6: 3 };

/** How many faces of a shape can have colours of their own; of the others, the first one's is the whole shape's. */
export const faces = type => COUNTS[type] ?? 1;

/** How each face of a part is painted: as the face itself says, or as the part does. */
export const painted = part =>
  Array.from({ length: faces(part.Type) }, (_, number) => part.Faces.find(one => one.Face === number) ?? part);

/** Which face a place on a shape is of, by where the surface looks there; both in the shape's own cube. */
export function faceAt(type, normal, place) {
  const outwards = place.clone().setX(0).normalize();
  return FACES[type]?.(normal, normal.dot(outwards)) ?? 0;
}

/** Makes a single face of a shape. */
export function face(type, detail, number) {
  const whole = shape(type, detail);
  const all = whole.index ? whole.toNonIndexed() : whole;
  const triangle = new THREE.Triangle();
  const normal = new THREE.Vector3();
  const middle = new THREE.Vector3();
  const chosen = { position: [], normal: [] };
  for (let i = 0; i < all.attributes.position.count; i += 3) {
    triangle.setFromAttributeAndIndices(all.attributes.position, i, i + 1, i + 2);
    triangle.getNormal(normal);
    triangle.getMidpoint(middle);
    if (faceAt(type, normal, middle) === number) {
      Object.entries(chosen).forEach(([name, values]) => values.push(...all.attributes[name].array.slice(i * 3, i * 3 + 9)));
    }
  }
  const made = new THREE.BufferGeometry();
  Object.entries(chosen).forEach(([name, values]) => made.setAttribute(name, new THREE.Float32BufferAttribute(values, 3)));
  return made;
}
