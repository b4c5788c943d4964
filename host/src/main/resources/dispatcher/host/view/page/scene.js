/** The stage: renderer, light and when to draw. It draws when something changed, and not otherwise. */
import * as THREE from './three/three.module.min.js';
import { Sky } from './sky.js';

const SLOW_MS = 45;

export class Scene extends EventTarget {
  scene = new THREE.Scene();
  camera = new THREE.PerspectiveCamera(55, 1, 0.1, 3000);
  sky = new Sky(this.scene);
  /** How the last frames went: {frames, drawMs}. */
  stats = { frames: 0, drawMs: 0 };
  #renderer;
  #dirty = true;
  #slow = 0;
  #last = 0;

  /** @throws where the browser cannot draw */
  constructor(canvas) {
    super();
    this.camera.up.set(0, 0, 1);
    this.camera.position.set(128, 97, 33);
    this.#renderer = new THREE.WebGLRenderer({ canvas, antialias: true, powerPreference: 'high-performance' });
    this.#renderer.shadowMap.enabled = !this.#isSoftware();
    this.#renderer.shadowMap.type = THREE.PCFSoftShadowMap;
    this.#renderer.setPixelRatio(Math.min(2, devicePixelRatio));
    new ResizeObserver(() => this.#fit(canvas)).observe(canvas.parentElement);
    this.#fit(canvas);
    requestAnimationFrame(time => this.#frame(time));
  }

  /** Something is to be seen. */
  invalidate() {
    this.#dirty = true;
  }

  /** Light by the sun's hour, 0 to 24. */
  sun(hour) {
    this.sky.hour(hour, this.scene);
    this.invalidate();
  }

  #frame(time) {
    requestAnimationFrame(next => this.#frame(next));
    const passed = Math.min(0.1, (time - this.#last) / 1000);
    this.#last = time;
    this.dispatchEvent(new CustomEvent('frame', { detail: passed }));
    if (!this.#dirty) {
      return;
    }
    this.#dirty = false;
    const began = performance.now();
    this.sky.follow(this.camera);
    this.#renderer.render(this.scene, this.camera);
    this.stats.drawMs = performance.now() - began;
    this.stats.frames++;
    this.#spare(passed * 1000);
  }

  /** On a slow machine shadows go first, then fine pixels. */
  #spare(passed) {
    this.#slow = passed > SLOW_MS ? this.#slow + 1 : Math.max(0, this.#slow - 1);
    if (this.#slow > 40) {
      this.#slow = 0;
      if (this.#renderer.shadowMap.enabled) {
        this.#renderer.shadowMap.enabled = false;
        this.sky.light.castShadow = false;
      } else {
        this.#renderer.setPixelRatio(1);
      }
    }
  }

  #fit(canvas) {
    const { clientWidth: width, clientHeight: height } = canvas.parentElement;
    if (width && height) {
      this.#renderer.setSize(width, height, false);
      this.camera.aspect = width / height;
      this.camera.updateProjectionMatrix();
      this.invalidate();
    }
  }

  #isSoftware() {
    const gl = this.#renderer.getContext();
    const name = String(gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    return /swiftshader|llvmpipe|software/i.test(name) && !location.search.includes('shadows');
  }
}
