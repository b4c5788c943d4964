/** The prims' shapes: each fills the cube of one metre around the origin, z up, as a viewer draws it. */
import * as THREE from './three/three.module.min.js';

const RING = 0.375;
const THICK = 0.125;

const upright = geometry => geometry.rotateX(Math.PI / 2);

/** A profile swept around the x axis: half as long along it as the cube, with a hole of half the width. */
function swept(profile, around) {
  const points = profile.map(([along, out]) => new THREE.Vector2(RING + out * THICK, along * 0.5));
  points.push(points[0].clone());
  return new THREE.LatheGeometry(points, around).rotateZ(-Math.PI / 2);
}

const circle = steps => Array.from({ length: steps }, (_, i) => {
  const angle = -2 * Math.PI * i / steps;
  return [Math.cos(angle), Math.sin(angle)];
});

const flat = geometry => {
  const made = geometry.toNonIndexed();
  made.computeVertexNormals();
  return made;
};

/** Makes a shape by its number; with less detail where there are many of them. */
export function shape(type, detail) {
  const round = detail ? 32 : 10;
  switch (type) {
    case 1: return upright(new THREE.CylinderGeometry(0.5, 0.5, 1, round));
    case 2: return prism();
    case 3: return new THREE.SphereGeometry(0.5, round, detail ? 20 : 7);
    case 4: return swept(circle(detail ? 20 : 8), round * 1.5);
    case 5: return flat(swept([[-1, -1], [-1, 1], [1, 1], [1, -1]], round * 1.5));
    case 6: return flat(swept([[-1, -1], [0, 1], [1, -1]], round * 1.5));
    case 7: return new THREE.IcosahedronGeometry(0.5, detail ? 1 : 0);
    default: return new THREE.BoxGeometry(1, 1, 1);
  }
}

function prism() {
  const outline = new THREE.Shape([new THREE.Vector2(0.5, 0), new THREE.Vector2(-0.5, 0.5), new THREE.Vector2(-0.5, -0.5)]);
  return new THREE.ExtrudeGeometry(outline, { depth: 1, bevelEnabled: false }).translate(0, 0, -0.5);
}

export const NAMES = ['box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring', 'sculpture or mesh'];
