/** Finding objects. */

import { checkOptions, elements, idOf, mismatch, numbers } from './arguments.mjs';
import { become, Refused, WrongArgument } from './errors.mjs';
import { overlapping } from './host.mjs';
import { RegionObject } from './objects.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

/** The options that say where objects are and whose. */
export const places = ['near', 'within', 'box', 'owner'];

/** The fields of a FindObjectsRequest. */
export function searchFields(name, pattern, { near, within, box, owner }) {
  if (pattern instanceof RegExp) {
    throw new WrongArgument(`${name} takes its pattern as a text, but an object of type RegExp came.`,
      'The region searches with a pattern of its own; write it as a text.');
  }
  if (near && box) {
    throw new WrongArgument(`${name} takes near or box, not both.`);
  }
  const [low, high] = near ? around(name, near, within ?? 10) : box ? corners(name, box) : [];
  const ownerId = owner === undefined || owner === null ? undefined : idOf(`${name}'s option 'owner'`, owner, 'an id');
  return { Pattern: pattern, CoordinateA: low, CoordinateB: high, OwnerID: ownerId };
}

function around(name, near, within) {
  const centre = [...numbers(`${name}'s option 'near'`, 'a position [x, y, z]', near, 3)];
  if (typeof within !== 'number' || !(within >= 0)) {
    throw mismatch(`${name}'s option 'within'`, 'metres, 0 or more', within);
  }
  return [centre.map(at => at - within), centre.map(at => at + within)];
}

function corners(name, box) {
  const expected = 'two opposite corners [[x, y, z], [x, y, z]]';
  const both = elements(`${name}'s option 'box'`, expected, box);
  if (both.length !== 2) {
    throw mismatch(`${name}'s option 'box'`, expected, box);
  }
  return both.map(corner => [...numbers(`${name}'s option 'box'`, expected, corner, 3)]);
}

/** The objects that fit, with their names. */
export async function find(region, pattern, options, site) {
  checkOptions('region.find', options, places);
  const fields = searchFields('region.find', pattern, options);
  const ids = (await region[wire].ask('FindObjectsRequest', fields, site)).Objects;
  return (await overlapping(ids, id => unlessGone(region, id, site))).filter(object => object !== null);
}

/** The object with that id. */
export async function existing(region, id, site) {
  const data = await region[wire].ask('GetObjectDataRequest', { ObjectID: id }, site);
  return new RegionObject(region, data.ObjectID, data.Name);
}

async function unlessGone(region, id, site) {
  try {
    return await existing(region, id, callSite());
  } catch (error) {
    if (error instanceof Refused) {
      return null;
    }
    throw become(site, error);
  }
}
