/** Brings the page's parts together. */
import * as THREE from './three/three.module.min.js';
import { $, counted, named, toast } from './dom.js';
import { Socket } from './socket.js';
import { Store } from './store.js';
import { Scene } from './scene.js';
import { Things } from './things.js';
import { Ground } from './ground.js';
import { Avatars } from './avatars.js';
import { Camera } from './camera.js';
import { RegionMap } from './map.js';
import { ObjectList } from './list.js';
import { Panel } from './panel.js';
import { Chat } from './chat.js';
import { ScriptTable } from './scripts.js';
import { Log, place } from './log.js';
import { Source } from './source.js';
import { Pointer } from './pointer.js';
import { setUpPage, showConnection } from './page.js';

/** What a script makes first is shown all together: as long as it goes on without a longer pause, and in all. */
const PAUSE_MS = 5000;
const FRAMED_MS = 40000;

const socket = new Socket();
const store = new Store();
const page = setUpPage();
const source = new Source(socket);
const openSource = (script, file, line) => { page.show('scripts'); source.open(script, file, line); };

let stage = null;
try {
  stage = setUpStage();
} catch (failure) {
  console.warn('No drawing:', failure.message);
  $('no-webgl').hidden = false;
}

const deeds = {
  touch: object => touch(object.ObjectID, null),
  look: object => { stage?.camera.follow(null); stage?.camera.lookAt(...object.place, stage.distance(object)); },
  follow: object => {
    stage?.camera.follow(deeds.isFollowed(object) ? null : object);
    panel.show(object);
  },
  isFollowed: object => stage?.camera.followed === object,
  close: () => choose(null),
};
const list = new ObjectList(store, object => { choose(object); deeds.look(object); });
const panel = new Panel(store, socket, deeds);
new Chat(socket);
const scripts = new ScriptTable(socket, store, openSource);
new Log(socket, openSource);
const map = new RegionMap($('map'), store, () => stage?.view() ?? null,
  (x, y) => { stage?.camera.follow(null); stage?.camera.lookAt(x, y, store.heightAt(x, y) + 1, 40); });

$('alarm-show').onclick = () => {
  const { name, lastError } = scripts.alarming;
  const where = place(lastError ?? '');
  page.show('scripts');
  scripts.reveal(name);
  if (where) {
    source.open(name, where.file, where.line);
  }
};
store.addEventListener('objects', () => { counts(); });
store.addEventListener('avatars', () => counts());
store.addEventListener('connection', ({ detail }) => showConnection(socketState, detail));
let socketState = 'connecting';
socket.addEventListener('state', ({ detail }) => {
  socketState = detail;
  showConnection(detail, store.facts.connection);
});
socket.addEventListener('region', ({ detail }) => store.region(detail));
socket.addEventListener('places', ({ detail }) => store.places(detail));
socket.addEventListener('ground', ({ detail }) => store.ground(detail));
(function drawMap(now) {
  map.draw(now);
  requestAnimationFrame(drawMap);
})(0);
socket.open();

/** For tests and the curious: what the page knows, and how it draws. */
window.dispatcherView = { store, stage, socket };

function choose(object) {
  panel.show(object);
  list.mark(object);
  stage?.mark(object);
}

async function touch(id, surface) {
  try {
    await socket.ask('touch', { object: id, surface });
    const object = store.find(id);
    toast(`Touched ${object ? named(object) : 'it'}`);
  } catch (failure) {
    toast(failure.message, true);
  }
}

function counts() {
  const avatars = store.facts.avatars?.length ?? 0;
  $('counts').textContent = `${counted(store.objects.size, 'object')} · ${counted(avatars, 'avatar')}`;
}

function setUpStage() {
  const canvas = $('canvas');
  const scene = new Scene(canvas);
  const things = new Things(scene.scene);
  const ground = new Ground(scene.scene, store);
  const avatars = new Avatars(scene.scene);
  const camera = new Camera(scene, canvas, store);
  const framed = { since: 0, last: 0, count: 0 };
  const frame = new THREE.Box3Helper(new THREE.Box3(), 0xffb020);
  let chosen = null;
  frame.visible = false;
  scene.scene.add(frame);
  const mark = object => {
    chosen = object;
    frame.visible = Boolean(object);
    if (object) {
      frame.box.copy(things.bounds(object)).expandByScalar(0.04);
    }
    scene.invalidate();
  };
  store.addEventListener('objects', ({ detail }) => {
    things.update(detail);
    if (detail.removed.length) {
      $('hover').hidden = true;
    }
    frameFirst(framed, camera);
    if (camera.followed && detail.removed.includes(camera.followed.Number)) {
      camera.follow(store.find(camera.followed.ObjectID));
    }
    mark(chosen && store.objects.get(chosen.Number) === chosen ? chosen : null);
  });
  store.addEventListener('places', ({ detail }) => {
    things.move(detail);
    camera.moved();
    mark(chosen);
  });
  store.addEventListener('avatars', ({ detail }) => { avatars.update(detail); scene.invalidate(); });
  store.addEventListener('ground', () => { ground.update(store); scene.invalidate(); });
  store.addEventListener('sun', ({ detail }) => scene.sun(detail));
  new Pointer(canvas, scene, things, ground, {
    touch: hit => { choose(hit.object); touch(hit.part.PartID === hit.object.Parts[0].PartID ? hit.object.ObjectID : hit.part.PartID, surfaceOf(hit)); },
    nothing: () => choose(null),
    walk: place => socket.ask('walk', { place }).catch(failure => toast(failure.message, true)),
  });
  canvas.addEventListener('keydown', event => {
    if (panel.object && event.code === 'KeyT') {
      deeds.touch(panel.object);
    } else if (panel.object && event.code === 'KeyF') {
      deeds.follow(panel.object);
    } else if (event.code === 'Escape') {
      choose(null);
    }
  });
  return {
    scene, things, camera, mark,
    distance: object => Math.max(4, things.bounds(object).getSize(new THREE.Vector3()).length() * 3),
    view: () => {
      const ahead = scene.camera.getWorldDirection(new THREE.Vector3());
      return { x: scene.camera.position.x, y: scene.camera.position.y, towards: Math.atan2(ahead.y, ahead.x) };
    },
    /** Where an object is on the canvas, in pixels from its corner. */
    onCanvas: object => {
      const at = new THREE.Vector3(...object.place).project(scene.camera);
      return [(at.x + 1) / 2 * canvas.clientWidth, (1 - at.y) / 2 * canvas.clientHeight];
    },
  };
}

function frameFirst(framed, camera) {
  const now = performance.now();
  const goesOn = !framed.since || now - framed.last < PAUSE_MS && now - framed.since < FRAMED_MS;
  if (!camera.isTaken && goesOn && store.objects.size > framed.count) {
    framed.since ||= now;
    framed.last = now;
    framed.count = store.objects.size;
    camera.frame(store.objects.values());
  }
}

function surfaceOf(hit) {
  return { face: hit.face, position: hit.point.toArray(), normal: hit.normal.toArray() };
}
