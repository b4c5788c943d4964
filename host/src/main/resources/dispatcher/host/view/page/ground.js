/** The ground and the water around it. */
import * as THREE from './three/three.module.min.js';

export const WATER = 20;
const STEP = 2;
const BELOW = -6;

const tone = hex => new THREE.Color(hex);
const TONES = [[WATER - 6, tone(0x5f6b57)], [WATER - 0.4, tone(0xa99c72)], [WATER + 0.7, tone(0xd2c393)], [WATER + 1, tone(0x86a860)], [WATER + 14, tone(0x6c9150)], [WATER + 40, tone(0x8a8370)], [WATER + 80, tone(0xeef1f2)]];

/** The ground's colour at a height. */
export function groundColor(height, into = new THREE.Color()) {
  let i = 1;
  while (i < TONES.length - 1 && height > TONES[i][0]) {
    i++;
  }
  const [low, from] = TONES[i - 1];
  const [high, to] = TONES[i];
  return into.copy(from).lerp(to, Math.min(1, Math.max(0, (height - low) / (high - low))));
}

/** Lines every sixteen metres, so that one sees how large things are. */
function grid() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 256;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 256, 256);
  for (let i = 0; i < 900; i++) {
    pen.fillStyle = i % 2 ? 'rgba(0,0,0,0.035)' : 'rgba(255,255,255,0.5)';
    pen.fillRect(Math.random() * 256, Math.random() * 256, 3, 3);
  }
  pen.strokeStyle = 'rgba(20,40,20,0.16)';
  pen.lineWidth = 2;
  pen.strokeRect(0, 0, 256, 256);
  const texture = new THREE.CanvasTexture(canvas);
  texture.wrapS = texture.wrapT = THREE.RepeatWrapping;
  texture.colorSpace = THREE.SRGBColorSpace;
  texture.anisotropy = 8;
  return texture;
}

export class Ground {
  mesh;
  #scene;
  #texture = grid();

  constructor(scene, store) {
    this.#scene = scene;
    const water = new THREE.Mesh(new THREE.PlaneGeometry(4000, 4000), new THREE.MeshLambertMaterial({ color: 0x3a7ca5, transparent: true, opacity: 0.78 }));
    water.position.set(128, 128, WATER);
    const depth = new THREE.Mesh(new THREE.PlaneGeometry(4000, 4000), new THREE.MeshBasicMaterial({ color: 0x1c4b66 }));
    depth.position.set(128, 128, BELOW);
    scene.add(depth, water);
    this.update(store);
  }

  /** Builds it anew from the heights. Its edge goes down into the water. */
  update(store) {
    const size = store.size;
    const count = size / STEP + 3;
    const places = new Float32Array(count * count * 3);
    const colors = new Float32Array(count * count * 3);
    const uvs = new Float32Array(count * count * 2);
    const paint = new THREE.Color();
    for (let row = 0, at = 0; row < count; row++) {
      for (let column = 0; column < count; column++, at++) {
        const edge = row === 0 || column === 0 || row === count - 1 || column === count - 1;
        const x = Math.min(size, Math.max(0, (column - 1) * STEP));
        const y = Math.min(size, Math.max(0, (row - 1) * STEP));
        const height = edge ? BELOW : store.heightAt(x, y);
        places.set([x, y, height], at * 3);
        groundColor(edge ? WATER - 3 : height, paint).toArray(colors, at * 3);
        uvs.set([x / 16, y / 16], at * 2);
      }
    }
    this.#show(places, colors, uvs, count);
  }

  #show(places, colors, uvs, count) {
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', new THREE.BufferAttribute(places, 3));
    geometry.setAttribute('color', new THREE.BufferAttribute(colors, 3));
    geometry.setAttribute('uv', new THREE.BufferAttribute(uvs, 2));
    geometry.setIndex(triangles(count));
    geometry.computeVertexNormals();
    const material = new THREE.MeshLambertMaterial({ vertexColors: true, map: this.#texture });
    if (this.mesh) {
      this.#scene.remove(this.mesh);
      this.mesh.geometry.dispose();
      this.mesh.material.dispose();
    }
    this.mesh = new THREE.Mesh(geometry, material);
    this.mesh.receiveShadow = true;
    this.#scene.add(this.mesh);
  }
}

function triangles(count) {
  const index = [];
  for (let row = 0; row < count - 1; row++) {
    for (let column = 0; column < count - 1; column++) {
      const at = row * count + column;
      index.push(at, at + 1, at + count + 1, at, at + count + 1, at + count);
    }
  }
  return index;
}
