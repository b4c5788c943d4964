/** Regions. */

import { checkHandler, checkOptions, idOf, mismatch, refuseAssignment } from './arguments.mjs';
import { Assets } from './assets.mjs';
import { Avatars } from './avatars.mjs';
import { awaitedList, awaitedObject, awaitedSwarm } from './awaited.mjs';
import { Gap, Gone, Loss } from './contact.mjs';
import { create, createMany } from './creation.mjs';
import { deleteObjects } from './deletion.mjs';
import { Change, Handler } from './events.mjs';
import { binding, plain, promise } from './host.mjs';
import { move } from './movement.mjs';
import { RegionObject } from './objects.mjs';
import { existing, find, places, searchFields } from './search.mjs';
import { shown } from './show.mjs';
import { callSite } from './sites.mjs';
import { Sun } from './sun.mjs';
import { swarmOf } from './swarm.mjs';
import { Terrain } from './terrain.mjs';
import { Wire, wire } from './wire.mjs';

/**
 * A region: `region` is the one that the script was started for, connect() gives others. All that asks it gives a promise; calls
 * that do not wait for each other are on their way at the same time: await Promise.all([lamp.position(), door.position()]).
 *
 * name:    its name
 * terrain: the ground: terrain.get(x, y), terrain.set(x, y, height)
 * sun:     the sun: sun.get(), sun.set({ hour: 12 })
 * assets:  assets.get(id), assets.add(data), assets.exists(id), assets.dependencies(id), assets.of(object)
 * avatars: avatars.get(id)
 */
export class Region {
  #wire;
  #terrain;
  #sun;
  #assets;
  #avatars;
  #fast = new Map();

  constructor(host) {
    this.#wire = host;
    this.#terrain = new Terrain(this);
    this.#sun = new Sun(this);
    this.#assets = new Assets(this);
    this.#avatars = new Avatars(this);
    Object.freeze(this);
  }

  get [wire]() {
    return this.#wire;
  }

  get name() {
    return this.#wire.guest.scene();
  }

  get terrain() {
    return this.#terrain;
  }

  get sun() {
    return this.#sun;
  }

  get assets() {
    return this.#assets;
  }

  get avatars() {
    return this.#avatars;
  }

  /** A promise of what it offers, addresses, scenes and messages: { asyncEndPoint, synchEndPoint, sceneList, messageList }. */
  async info() {
    const answer = await this.#wire.ask('InfoRequest', {}, callSite());
    return {
      asyncEndPoint: answer.AsyncEndPoint, synchEndPoint: answer.SynchEndPoint, sceneList: answer.SceneList,
      messageList: answer.MessageList,
    };
  }

  /**
   * Makes an object; gives a promise of it.
   *
   * shape:    'box', 'sphere', 'cylinder', 'prism', 'torus', 'tube', 'ring', or an object asset or its id
   * name:     unless given, the shape's with a capital letter, such as 'Box'; 'Object' from an asset
   * description
   * position: [x, y, z] in metres; the region's default is [128, 128, 20]
   * rotation: a quaternion [x, y, z, w]
   * velocity: [x, y, z] in metres a second
   * color:    a name, '#rrggbb' or three numbers from 0 to 1; white unless given
   * alpha:    opacity from 0 (invisible) to 1
   * size:     metres, one number or [x, y, z]; 0.5 unless given; only for shapes
   */
  create(shape, options = {}) {
    return awaitedObject('region.create', create(this, shape, options, callSite()));
  }

  /**
   * Makes many objects in few messages, which are all under way at the same time; gives a promise of the objects in the same
   * order. It fails with Refused, which says which, where the region did not make all of them.
   *
   * specifications: for each object what create takes, the shape among it: [{ shape: 'box', name: 'Car' }, …]; the shape may
   *                 stand before them where it is the same for all: createMany('box', [{ name: 'Car' }, …])
   * batch:          how many travel in one message, 1 to 2,000 (50)
   */
  createMany(...given) {
    const isShape = typeof plain(given[0]) === 'string';
    const [shape, specifications, options = {}] = isShape ? given : [undefined, ...given];
    return awaitedList('region.createMany', createMany(this, specifications, shape, options, callSite()));
  }

  /**
   * Gives a promise of the objects that fit, in no promised order. Their names are fetched at once; an object that is gone by
   * then is left out.
   *
   * pattern: a regular expression as text, found anywhere in the name
   * near:    [x, y, z]: not further than `within` (10) metres from there along each axis
   * box:     two opposite corners: [[x, y, z], [x, y, z]]
   * owner:   the owner's id
   */
  find(pattern, options = {}) {
    return awaitedList('region.find', find(this, pattern, options, callSite()));
  }

  /** Gives a promise of the object with that id; it fails with Refused where there is none. */
  async get(id) {
    return existing(this, idOf('region.get', id, 'an id'), callSite());
  }

  /**
   * Deletes an object, several, or a list of them, each the object or its id; ends this script's handlers of their touches and
   * moves and its loops over them. It fails with Refused, which says which, where the region did not have all of them.
   */
  async delete(...objects) {
    return deleteObjects(this, objects.length === 0 ? [undefined] : objects, callSite());
  }

  /** Deletes every object of the region, also those that scripts did not make. */
  deleteAll() {
    return this.#wire.tell('DeleteAllObjectsRequest', {});
  }

  /** Says a text to everybody in the region; people hear channel 0. A real server does not mind where it is said. */
  say(text, channel = 0, position = undefined) {
    return this.#wire.tell('ChatRequest', () => {
      if (typeof text !== 'string') {
        throw mismatch('say', 'a text', text);
      }
      return { Message: text, Channel: channel, Position: position };
    });
  }

  /**
   * Moves many objects at once; region.swarm is better for objects that move all the time.
   *
   * updates: for each object an array or an object of object, position, rotation, velocity, acceleration; all but the first
   *          two may be left out and are then set to none, they are not kept
   * batch:   how many travel in one message, 1 to 2,000 (50); all the messages are under way at the same time
   */
  move(updates, options = {}) {
    return move(this, updates, options, callSite());
  }

  /**
   * Gives a promise of a Swarm: objects that move together, thousands of them. It asks where they are.
   *
   * objects:   the objects or their ids
   * tolerance: how far from where it is believed to be an object may be before it is sent, metres (0.1)
   * batch:     how many travel in one message, 1 to 2,000 (100; 1 in a datagram)
   */
  swarm(objects, options = {}) {
    return awaitedSwarm('region.swarm', swarmOf(this, objects, options, callSite()));
  }

  /**
   * Looks at the region again and again and calls a function with each Change: objects that are made, removed, renamed, moved.
   * What came and went between two looks is not seen. Need not be awaited; gives a promise of a Handler.
   *
   * pattern, near, within, box, owner: which objects, as in find; all unless given
   * every:                             seconds between two looks, 1 or more (5)
   */
  watch(options, handler) {
    checkOptions('region.watch', options, ['pattern', ...places, 'every']);
    checkHandler('region.watch', handler);
    const fields = searchFields('region.watch', options.pattern, options);
    const changed = change => { handler(new Change(new RegionObject(this, change.object, change.name), change)); };
    return promise(() => this.#wire.guest.watch(fields, options.every ?? 5, changed), callSite())
      .then(registration => new Handler(registration));
  }

  /**
   * Calls a function with a Loss when the region does not answer any more. Like onRestored and onGone it does not keep the script
   * running. Need not be awaited; gives a promise of a Handler.
   */
  onLost(handler) {
    return this.#heard('onLost', handler, fields => new Loss(fields));
  }

  /** Calls a function with a Gap when touches and moves are heard again. Need not be awaited; gives a promise of a Handler. */
  onRestored(handler) {
    return this.#heard('onRestored', handler, fields => new Gap(fields));
  }

  /**
   * Calls a function with a Gone when handlers ended, since the region does not know their object any more. Need not be awaited;
   * gives a promise of a Handler.
   */
  onGone(handler) {
    return this.#heard('onGone', handler, fields => new Gone(new RegionObject(this, fields.object, ''), fields));
  }

  #heard(name, handler, event) {
    checkHandler(name, handler);
    return promise(() => this.#wire.guest[name](fields => { handler(event(fields)); }), callSite())
      .then(registration => new Handler(registration));
  }

  /**
   * The same region, whose commands are not answered: moving, painting, saying, deleting and the like. What asks for something,
   * creating too, is answered as ever. It is faster, and this is lost: the failure of a command is never told, commands do not
   * keep their order, and a real server stops its asynchronous workers for good after two asynchronous requests that fail.
   *
   * datagrams: send commands as datagrams, which may get lost and hold at most 1,024 bytes each: one object's movement
   */
  fast(options = {}) {
    checkOptions('region.fast', options, ['datagrams']);
    const { datagrams = false } = options;
    if (typeof datagrams !== 'boolean') {
      throw mismatch("region.fast's option 'datagrams'", 'true or false', datagrams);
    }
    const delivery = datagrams ? 'datagram' : 'async';
    if (!this.#fast.has(delivery)) {
      this.#fast.set(delivery, this.#wire.delivery === delivery ? this : new Region(this.#wire.delivering(delivery)));
    }
    return this.#fast.get(delivery);
  }

  /** Sends any message and gives a promise of the answer's fields: region.call('ChatRequest', { Message: 'hi' }). */
  call(message, fields = {}) {
    return this.#wire.call(message, fields);
  }

  toString() {
    return `Region ${this.name}`;
  }

  [shown]() {
    return this.toString();
  }
}

refuseAssignment(Region, {
  name: 'The protocol cannot rename a region.',
  terrain: 'Write await region.terrain.set(x, y, height).',
  sun: 'Write await region.sun.set({ hour: … }).',
  assets: 'Write await region.assets.add(data).',
  avatars: 'Write await region.avatars.get(id).setAppearance(text).',
});

/** The region that the script was started for. */
export const region = new Region(new Wire(() => binding.region()));

const others = [];

/**
 * Connects to another region that whoever runs the script allows (run --allow-region); gives a promise of a Region, the same
 * one when asked twice. It fails with Denied where it is not allowed.
 */
export function connect(nameOrUrl) {
  return promise(() => binding.connect(nameOrUrl), callSite()).then(regionOf);
}

function regionOf(guest) {
  if (guest === region[wire].guest) {
    return region;
  }
  const known = others.find(other => other.guest === guest) ?? { guest, region: new Region(new Wire(() => guest)) };
  if (!others.includes(known)) {
    others.push(known);
  }
  return known.region;
}
