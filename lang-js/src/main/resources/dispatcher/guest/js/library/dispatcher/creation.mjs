/** Making objects. */

import { checkOptions, elements, mismatch, needed } from './arguments.mjs';
import { become, WrongArgument } from './errors.mjs';
import { binding, overlapping, pieces, plain, promise } from './host.mjs';
import { paintObject, RegionObject } from './objects.mjs';
import { wire } from './wire.mjs';

const creation = ['name', 'description', 'position', 'rotation', 'velocity', 'color', 'alpha', 'size'];

/** Where an object is made that is not told where: as the protocol has it for single objects. */
const middle = [128, 128, 20];

/** Makes an object. */
export async function create(region, shapeOrAsset, options, site) {
  checkOptions('region.create', options, creation);
  const shape = plain(shapeOrAsset);
  checkShape('region.create', shape, options);
  const asset = isId(shape) ? shape : await assetOf(region, shape, options, site);
  const name = nameOf(shape, options);
  const { description, position, rotation, velocity } = options;
  const fields = {
    AssetID: asset, Name: name, Description: description, Position: position, Rotation: rotation, Velocity: velocity,
  };
  const id = (await region[wire].ask('CreateObjectRequest', fields, site)).ObjectID;
  return painted(new RegionObject(region, id, name), shape, options, site);
}

/** Makes many objects in few messages, under ids of our own. */
export async function createMany(region, specifications, shape, options, site) {
  checkOptions('region.createMany', options, ['batch']);
  const batch = binding.batch(options.batch ?? 50);
  const wanted = elements('region.createMany', 'a list of { shape, name, … }', specifications)
    .map((each, i) => checked(each, i, shape));
  const assets = await assetsOf(region, wanted, site);
  const planned = wanted.map((options, index) =>
    ({ index, asset: assets[index], id: binding.newId(), name: nameOf(options.shape, options), options }));
  const refusals = (await overlapping(pieces(planned, batch), each => makeBatch(region, each, site))).flat();
  if (refusals.length > 0) {
    throw become(site, refusal(refusals, planned.length));
  }
  return overlapping(planned, ({ id, name, options }) =>
    painted(new RegionObject(region, id, name), options.shape, options, site));
}

function checked(options, i, sharedShape) {
  const name = `region.createMany's number ${i}`;
  checkOptions(name, options, ['shape', ...creation]);
  const shape = plain(options.shape ?? sharedShape);
  if (shape === undefined || shape === null) {
    throw new WrongArgument(`${name} has no shape.`, "Write { shape: 'box', … }.");
  }
  checkShape(name, shape, options);
  return { ...options, shape };
}

function checkShape(name, shape, { size }) {
  if (typeof needed(name, 'a shape such as box', shape) !== 'string') {
    throw mismatch(name, 'a shape such as box', shape);
  }
  if (isId(shape) && size !== undefined && size !== null) {
    throw new WrongArgument('An object from an asset has its own size.', 'Leave out size.');
  }
}

/** Asks once for each prim, however many objects are made of it. */
function assetsOf(region, wanted, site) {
  const known = new Map();
  return Promise.all(wanted.map(options => {
    const { shape } = options;
    if (isId(shape)) {
      return shape;
    }
    const prim = keyOf(options);
    const asset = known.get(prim) ?? assetOf(region, shape, options, site);
    known.set(prim, asset);
    return asset;
  }));
}

function keyOf({ shape, size, color, alpha }) {
  try {
    return JSON.stringify([shape, size, color, alpha]);
  } catch {
    return Symbol('no plain values');
  }
}

function assetOf(region, shape, { size, color, alpha }, site) {
  return promise(() => region[wire].guest.asset(shape, size, color, alpha), site);
}

/** Gives the region's refusals: what it said, and of which objects. */
async function makeBatch(region, batch, site) {
  const answer = await region[wire].ask('CreateBulkObjectsRequest', { Objects: batch.map(specification) }, site);
  const text = answer._Message ?? '';
  return text.split(';').map(words => words.trim()).filter(words => words !== '')
    .flatMap(words => refused(words, batch));
}

function specification({ id, asset, name, options: { description, position, rotation, velocity } }) {
  return {
    AssetID: asset,
    Name: name,
    Description: description,
    ObjectData: { ObjectID: id, Position: position ?? middle, Rotation: rotation, Velocity: velocity },
  };
}

/** A refusal names the object, or the asset where that is at fault: then no object of it was made. */
function refused(words, batch) {
  const named = batch.filter(({ id, asset }) => words.includes(id) || words.includes(asset.toLowerCase()));
  return named.length > 0 ? named.map(({ index, name }) => ({ index, name, words })) : [{ index: -1, name: '', words }];
}

function refusal(refusals, count) {
  const named = [...new Map(refusals.filter(({ index }) => index >= 0).map(each => [each.index, each])).values()];
  const which = named.slice(0, 5).map(({ index, name }) => `${name} (number ${index})`).join(', ');
  const more = named.length > 5 ? ` and ${named.length - 5} more` : '';
  const words = [...new Set(refusals.map(each => each.words))].join('; ');
  const message = named.length > 0
    ? `The region did not make ${named.length} of ${count} objects: ${which}${more}: ${words}.`
    : `The region did not make all of ${count} objects: ${words}.`;
  return { kind: 'Refused', message, advice: 'The others were made.', regionText: words };
}

async function painted(object, shape, { color, alpha }, site) {
  if (isId(shape) && (color ?? alpha ?? null) !== null) {
    await paintObject(object, color ?? 'white', alpha, site);
  }
  return object;
}

function nameOf(shape, { name }) {
  return name ?? (isId(shape) ? 'Object' : shape.slice(0, 1).toUpperCase() + shape.slice(1));
}

function isId(shape) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(shape);
}
