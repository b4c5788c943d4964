/** The region that the script is connected to. */

import { become, Refused, WrongArgument } from './errors.mjs';
import { binding, call, callSite, checkOptions, plain, promise } from './host.mjs';
import { RegionObject } from './objects.mjs';

const creation = ['name', 'description', 'position', 'rotation', 'velocity', 'color', 'alpha', 'size'];
const movement = ['object', 'position', 'rotation', 'velocity', 'acceleration'];
const movementFields = ['ObjectID', 'Position', 'Rotation', 'Velocity', 'Acceleration'];

/** How many names are asked for at the same time: the host lets no more than some thousands of calls wait. */
const mostAtOnce = 500;

class Region {
  /** Its name. */
  get name() {
    return binding.region().scene();
  }

  /**
   * Makes an object; gives a promise of it.
   *
   * shape:    'box', 'sphere', 'cylinder', 'prism', 'torus', 'tube', 'ring', or the id of an object asset
   * name:     unless given, the shape's with a capital letter, such as 'Box'; 'Object' from an asset
   * description
   * position: [x, y, z] in metres; the region's default is [128, 128, 20]
   * rotation: a quaternion [x, y, z, w]
   * velocity: [x, y, z] in metres a second
   * color:    a name, '#rrggbb' or three numbers from 0 to 1; white unless given
   * alpha:    opacity from 0 (invisible) to 1
   * size:     metres, one number or [x, y, z]; 0.5 unless given; only for shapes
   */
  async create(shape, options = {}) {
    const site = callSite();
    checkOptions('region.create', options, creation);
    const { description, position, rotation, velocity, color, alpha, size } = options;
    const isAsset = isId(shape);
    if (isAsset && size !== undefined) {
      throw new WrongArgument('An object from an asset has its own size.', 'Leave out size.');
    }
    const asset = isAsset ? shape : await promise(() => binding.region().asset(shape, size, color, alpha), site);
    const name = options.name ?? (isAsset ? 'Object' : shape[0].toUpperCase() + shape.slice(1));
    const fields = {
      AssetID: asset, Name: name, Description: description, Position: position, Rotation: rotation, Velocity: velocity,
    };
    const created = new RegionObject((await call('CreateObjectRequest', fields, site)).ObjectID, name);
    if (isAsset && (color !== undefined || alpha !== undefined)) {
      await created.paint(color, alpha, site);
    }
    return created;
  }

  /**
   * Gives a promise of the objects that fit, in no promised order. Their names are fetched at once; an object that is gone by
   * then is left out.
   *
   * pattern: a regular expression, found anywhere in the name
   * near:    [x, y, z]: not further than `within` (10) metres from there along each axis
   * box:     two opposite corners: [[x, y, z], [x, y, z]]
   * owner:   the owner's id
   */
  async find(pattern, options = {}) {
    const site = callSite();
    checkOptions('region.find', options, ['near', 'within', 'box', 'owner']);
    const { near, within = 10, owner } = options;
    const [low, high] = near ? [near.map(at => at - within), near.map(at => at + within)] : options.box ?? [];
    const fields = { Pattern: pattern, CoordinateA: low, CoordinateB: high, OwnerID: owner };
    const ids = (await call('FindObjectsRequest', fields, site)).Objects;
    const objects = [];
    for (let start = 0; start < ids.length; start += mostAtOnce) {
      objects.push(...await Promise.all(ids.slice(start, start + mostAtOnce).map(id => unlessGone(id, site))));
    }
    return objects.filter(object => object !== null);
  }

  /** Gives a promise of the object with that id; it fails with Refused where there is none. */
  get(id) {
    return existing(id, callSite());
  }

  /** Deletes an object: the object or its id; ends this script's handlers of its touches and moves. */
  delete(object) {
    return call('DeleteObjectRequest', { ObjectID: object }).then(() => {});
  }

  /** Says a text to everybody in the region; people hear channel 0. */
  say(text, channel = 0) {
    return call('ChatRequest', { Message: text, Channel: channel }).then(() => {});
  }

  /**
   * Moves many objects at once.
   *
   * updates: for each object an array or an object of object, position, rotation, velocity, acceleration; all but the first
   *          two may be left out and are then set to none, they are not kept
   * batch:   how many travel in one message, 1 to 2,000 (50); all the messages are under way at the same time
   */
  async move(updates, options = {}) {
    const site = callSite();
    checkOptions('region.move', options, ['batch']);
    const batch = binding.batch(options.batch ?? 50);
    const movements = [...updates].map(movementOf);
    const calls = [];
    for (let start = 0; start < movements.length; start += batch) {
      calls.push(call('BulkDynamicsRequest', { Updates: movements.slice(start, start + batch) }, site));
    }
    await Promise.all(calls);
  }

  /** Sends any message and gives a promise of the answer's fields: region.call('ChatRequest', { Message: 'hi' }). */
  call(message, fields = {}) {
    return call(message, fields);
  }
}

async function existing(id, site) {
  const data = await call('GetObjectDataRequest', { ObjectID: id }, site);
  return new RegionObject(data.ObjectID, data.Name);
}

async function unlessGone(id, site) {
  try {
    return await existing(id, callSite());
  } catch (error) {
    if (error instanceof Refused) {
      return null;
    }
    throw become(site, error);
  }
}

function movementOf(update) {
  const values = Array.isArray(update) ? update : movement.map(name => update[name]);
  return Object.fromEntries(values.map((value, i) => [movementFields[i], plain(value)]).filter(([, value]) => value != null));
}

function isId(shape) {
  return typeof shape === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(shape);
}

export const region = Object.freeze(new Region());
