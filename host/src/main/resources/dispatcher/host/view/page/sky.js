/** Sky, sun, light and fog by the hour. */
import * as THREE from './three/three.module.min.js';

const color = hex => new THREE.Color(hex);
const DAY = { top: color(0x3f83d6), low: color(0xcfe4f5), sun: color(0xfff4e0) };
const DUSK = { top: color(0x39508f), low: color(0xf2b98a), sun: color(0xffb070) };
const NIGHT = { top: color(0x0a1330), low: color(0x26345c), sun: color(0x9fb4ff) };

const mix = (one, other, share) => Object.fromEntries(Object.keys(one).map(key => [key, one[key].clone().lerp(other[key], share)]));

export class Sky {
  light = new THREE.DirectionalLight(0xffffff, 2.4);
  #ambient = new THREE.HemisphereLight(0xdfeaff, 0x6f7a60, 1.3);
  #dome;
  #sun;
  #towards = new THREE.Vector3(0, -0.4, 1).normalize();

  constructor(scene) {
    this.#dome = new THREE.Mesh(new THREE.SphereGeometry(1800, 24, 16), new THREE.ShaderMaterial({
      side: THREE.BackSide, depthWrite: false, fog: false,
      uniforms: { top: { value: DAY.top.clone() }, low: { value: DAY.low.clone() } },
      vertexShader: 'varying float h; void main() { h = normalize(position).z; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
      fragmentShader: 'uniform vec3 top; uniform vec3 low; varying float h; void main() { gl_FragColor = vec4(mix(low, top, pow(clamp(h, 0.0, 1.0), 0.55)), 1.0);\n#include <colorspace_fragment>\n}',
    }));
    this.#sun = new THREE.Mesh(new THREE.SphereGeometry(38, 20, 14), new THREE.MeshBasicMaterial({ color: 0xfff6dd, fog: false }));
    this.light.castShadow = true;
    this.light.shadow.mapSize.set(2048, 2048);
    this.light.shadow.bias = -0.0006;
    this.light.shadow.normalBias = 0.04;
    const reach = 60;
    Object.assign(this.light.shadow.camera, { left: -reach, right: reach, top: reach, bottom: -reach, near: 1, far: 400 });
    this.#ambient.position.set(0, 0, 1);
    scene.fog = new THREE.Fog(0xcfe4f5, 300, 1500);
    scene.add(this.#dome, this.#sun, this.light, this.light.target, this.#ambient);
    this.hour(12, scene);
  }

  /** The sun rises at 6 in the east and sets at 18. Nights stay bright enough to see by. */
  hour(hour, scene) {
    const angle = (hour - 6) / 12 * Math.PI;
    const height = Math.sin(angle);
    this.#towards.set(Math.cos(angle), -0.42, Math.abs(height) * 0.85 + 0.22).normalize();
    const look = height > -0.1 ? mix(DUSK, DAY, Math.min(1, Math.max(0, (height - 0.02) / 0.3))) : mix(NIGHT, DUSK, Math.max(0, 1 + (height + 0.1) / 0.25));
    this.#dome.material.uniforms.top.value.copy(look.top);
    this.#dome.material.uniforms.low.value.copy(look.low);
    scene.fog.color.copy(look.low);
    this.light.color.copy(look.sun);
    const day = Math.min(1, Math.max(0, (height + 0.25) / 0.5));
    this.light.intensity = 0.9 + 1.7 * day;
    this.#ambient.intensity = 1.4 + 0.7 * Math.min(1, 2 * day);
    this.#sun.material.color.copy(look.sun);
  }

  /** Sky and light go where the camera is. */
  follow(camera) {
    this.#dome.position.copy(camera.position);
    this.#sun.position.copy(camera.position).addScaledVector(this.#towards, 1500);
    const ahead = camera.getWorldDirection(new THREE.Vector3());
    const place = camera.position.clone().addScaledVector(ahead, 30).round();
    this.light.target.position.copy(place);
    this.light.position.copy(place).addScaledVector(this.#towards, 160);
  }
}
