/** Who is there: a figure each, with a name above it. */
import * as THREE from './three/three.module.min.js';

const PALETTE = [0x2f6fed, 0xd9480f, 0x2b8a3e, 0x9c36b5, 0xc2255c, 0x0b7285, 0xe67700, 0x5f3dc4];
const BODY = new THREE.CapsuleGeometry(0.24, 0.75, 6, 16).rotateX(Math.PI / 2).translate(0, 0, -0.28);
const HEAD = new THREE.SphereGeometry(0.2, 20, 14).translate(0, 0, 0.62);

function paint(id) {
  let sum = 0;
  for (const character of id) {
    sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  }
  return PALETTE[sum % PALETTE.length];
}

/** A name, drawn as text. */
function label(name) {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const font = '600 34px system-ui, sans-serif';
  pen.font = font;
  const text = name.length > 40 ? name.slice(0, 39) + '…' : name;
  canvas.width = Math.ceil(pen.measureText(text).width) + 36;
  canvas.height = 56;
  pen.font = font;
  pen.fillStyle = 'rgba(16,22,34,0.72)';
  pen.beginPath();
  pen.roundRect(0, 0, canvas.width, 56, 28);
  pen.fill();
  pen.fillStyle = '#fff';
  pen.textBaseline = 'middle';
  pen.fillText(text, 18, 29);
  const texture = new THREE.CanvasTexture(canvas);
  texture.colorSpace = THREE.SRGBColorSpace;
  const sprite = new THREE.Sprite(new THREE.SpriteMaterial({ map: texture, depthTest: false, sizeAttenuation: false }));
  sprite.scale.set(0.034 * canvas.width / 56, 0.034, 1);
  sprite.position.z = 1.15;
  sprite.renderOrder = 2;
  return sprite;
}

function figure(avatar) {
  const made = new THREE.Group();
  const body = new THREE.Mesh(BODY, new THREE.MeshLambertMaterial({ color: paint(avatar.AvatarID) }));
  const head = new THREE.Mesh(HEAD, new THREE.MeshLambertMaterial({ color: 0xf1c9a5 }));
  body.castShadow = head.castShadow = true;
  made.add(body, head, label(avatar.Name || '(no name)'));
  made.userData.name = avatar.Name;
  return made;
}

export class Avatars {
  #scene;
  #figures = new Map();

  constructor(scene) {
    this.#scene = scene;
  }

  update(avatars) {
    const there = new Set(avatars.map(avatar => avatar.AvatarID));
    for (const [id, shown] of this.#figures) {
      if (!there.has(id)) {
        this.#remove(id, shown);
      }
    }
    for (const avatar of avatars) {
      let shown = this.#figures.get(avatar.AvatarID);
      if (shown && shown.userData.name !== avatar.Name) {
        this.#remove(avatar.AvatarID, shown);
        shown = null;
      }
      if (!shown) {
        shown = figure(avatar);
        this.#figures.set(avatar.AvatarID, shown);
        this.#scene.add(shown);
      }
      shown.position.set(...avatar.Position);
    }
  }

  #remove(id, shown) {
    this.#figures.delete(id);
    this.#scene.remove(shown);
    shown.traverse(part => {
      part.material?.map?.dispose();
      part.material?.dispose();
    });
  }
}
