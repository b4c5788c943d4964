/** Objects of the region. */

import { checkHandler, checkOptions, needed, refuseAssignment } from './arguments.mjs';
import { Handler, Move, Touch } from './events.mjs';
import { binding, dispatcherId, overlapping, promise, telling } from './host.mjs';
import { Item } from './items.mjs';
import { paint, paintPart, Part } from './parts.mjs';
import { shown } from './show.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

const place = 'a position [x, y, z]';

/**
 * An object in the region; region.create, region.find and region.get give them.
 *
 * id:     its id, text
 * name:   its name, as it was when this was made
 * region: the region that it is in
 */
export class RegionObject {
  #region;
  #wire;
  #id;
  #name;

  constructor(region, id, name) {
    this.#region = region;
    this.#wire = region[wire];
    this.#id = id;
    this.#name = name;
  }

  get id() {
    return this.#id;
  }

  get name() {
    return this.#name;
  }

  get region() {
    return this.#region;
  }

  get [dispatcherId]() {
    return this.#id;
  }

  /** The id of its owner. */
  owner() {
    return this.#wire.ask('GetObjectDataRequest', { ObjectID: this.#id }).then(answer => answer.OwnerID);
  }

  /** Where it is now: [x, y, z] in metres. */
  position() {
    return this.#wire.ask('GetObjectPositionRequest', { ObjectID: this.#id }).then(answer => answer.Position);
  }

  /** How it is turned now: a quaternion [x, y, z, w]. */
  rotation() {
    return this.#wire.ask('GetObjectRotationRequest', { ObjectID: this.#id }).then(answer => answer.Rotation);
  }

  /** Its description, which is its root part's. */
  description() {
    return partsOf(this, callSite()).then(parts => parts[0].description);
  }

  /** The parts that it is linked from, the root first: Part. */
  parts() {
    return partsOf(this, callSite());
  }

  /** What is inside its root part: Item. */
  inventory() {
    return this.#wire.ask('GetObjectInventoryRequest', { ObjectID: this.#id })
      .then(answer => answer.Inventory.map(fields => new Item(fields)));
  }

  /** Moves it: [x, y, z] in metres. */
  moveTo(position) {
    return this.#wire.tell('SetObjectPositionRequest',
      () => ({ ObjectID: this.#id, Position: needed('moveTo', place, position) }));
  }

  /** Turns it: a quaternion [x, y, z, w]. */
  turnTo(rotation) {
    return this.#wire.tell('SetObjectRotationRequest',
      () => ({ ObjectID: this.#id, Rotation: needed('turnTo', 'a rotation [x, y, z, w]', rotation) }));
  }

  /** Colours all its parts. alpha: opacity from 0 (invisible) to 1. */
  paint(color, alpha = 1) {
    return paintObject(this, color, alpha, callSite());
  }

  /** Sends a text to the scripts inside it. */
  message(text) {
    return this.#wire.tell('MessageObjectRequest',
      () => ({ ObjectID: this.#id, Message: needed('message', 'a text', text) }));
  }

  /**
   * Makes another object like it and gives a promise of that; `position` and `name` are this one's unless given:
   * lamp.clone({ position: [130, 128, 25], name: 'Second lamp' }).
   */
  async clone(options = {}) {
    const site = callSite();
    checkOptions('clone', options, ['position', 'name']);
    const one = { ObjectID: this.#id };
    const [{ Asset: asset }, data] = await Promise.all([
      this.#wire.ask('GetAssetFromObjectRequest', one, site), this.#wire.ask('GetObjectDataRequest', one, site),
    ]);
    const name = options.name ?? data.Name;
    const fields = {
      AssetID: asset.AssetID, Name: name, Description: asset.Description, Position: options.position ?? data.Position,
      Rotation: data.Rotation,
    };
    return new RegionObject(this.#region, (await this.#wire.ask('CreateObjectRequest', fields, site)).ObjectID, name);
  }

  /** Deletes it from the region; ends this script's handlers of its touches and moves and its loops over them. */
  delete() {
    return this.#wire.tell('DeleteObjectRequest', { ObjectID: this.#id });
  }

  /** Calls a function with a Touch whenever somebody touches it. Need not be awaited; gives a promise of a Handler. */
  onTouch(handler) {
    checkHandler('onTouch', handler);
    return registered(() => this.#touches(touch => { handler(touch); }), callSite());
  }

  /** Calls a function with a Move whenever its position changes. Need not be awaited; gives a promise of a Handler. */
  onMove(handler) {
    checkHandler('onMove', handler);
    return registered(() => this.#moves(move => { handler(move); }), callSite());
  }

  /**
   * Its touches from now on, for a loop: for await (const touch of lamp.touches()) { … }. Leaving the loop ends it. While the
   * loop is busy 10,000 touches wait for it; what comes beyond that is dropped and counted in the log.
   */
  touches() {
    return this.#wire.stream(this.#id, `touches of ${this.#name}`, take => this.#touches(take), callSite());
  }

  /** Its moves from now on, for a loop, as touches(). */
  moves() {
    return this.#wire.stream(this.#id, `moves of ${this.#name}`, take => this.#moves(take), callSite());
  }

  /** The same object through region.fast(options): its commands are not answered. */
  fast(options = {}) {
    return new RegionObject(this.#region.fast(options), this.#id, this.#name);
  }

  toString() {
    return `${this.#name} (${this.#id})`;
  }

  [shown]() {
    return this.toString();
  }

  toJSON() {
    return { id: this.#id, name: this.#name };
  }

  #touches(take) {
    return this.#wire.guest.onTouch(this.#id, fields => { take(new Touch(this, fields)); });
  }

  #moves(take) {
    return this.#wire.guest.onMove(this.#id, fields => { take(new Move(this, fields)); });
  }
}

refuseAssignment(RegionObject, {
  id: 'The id of an object never changes.',
  name: 'The protocol cannot rename an object; give its name when it is made.',
  owner: 'The protocol cannot give an object to somebody else.',
  position: 'Write await object.moveTo([x, y, z]).',
  rotation: 'Write await object.turnTo([x, y, z, w]).',
  color: "Write await object.paint('red').",
  parts: 'The protocol cannot link parts.',
  inventory: 'The protocol cannot put anything into an object.',
});

/** The parts of an object; the site is where the script called. */
export async function partsOf(object, site) {
  const answer = await object.region[wire].ask('GetObjectPartsRequest', { ObjectID: object.id }, site);
  return answer.Parts.map(fields => new Part(object, fields));
}

/** Colours all parts of an object. */
export async function paintObject(object, color, alpha, site) {
  // Before anything is asked: a script that fails meanwhile would never be told.
  await telling(site, () => [binding.color(needed('paint', paint, color)), binding.alpha(alpha)]);
  await overlapping(await partsOf(object, site), part => paintPart(part, color, alpha, site));
}

function registered(begin, site) {
  return promise(begin, site).then(registration => new Handler(registration));
}
