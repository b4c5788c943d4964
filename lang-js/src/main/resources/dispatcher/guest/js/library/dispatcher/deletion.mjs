/** Deleting objects. */

import { idOf } from './arguments.mjs';
import { become } from './errors.mjs';
import { overlapping, pieces } from './host.mjs';
import { wire } from './wire.mjs';

/** How many ids travel in one message. */
const mostInOne = 2_000;

/** Deletes objects: one, several, or lists of them. */
export async function deleteObjects(region, objects, site) {
  const ids = objects.flat().map(object => idOf('region.delete', object));
  if (objects.length === 1 && !Array.isArray(objects[0])) {
    return region[wire].tell('DeleteObjectRequest', { ObjectID: ids[0] }, site);
  }
  const warnings = await overlapping(pieces(ids, mostInOne), batch => deleteBatch(region, batch, site));
  const words = warnings.join('').replace(/;\s*$/, '');
  if (words !== '') {
    throw become(site, {
      kind: 'Refused', message: `The region did not delete all of ${ids.length} objects: ${words}.`,
      advice: 'The others were deleted.', regionText: words,
    });
  }
}

async function deleteBatch(region, ids, site) {
  return (await region[wire].call('DeleteBulkObjectsRequest', { ObjectIDs: ids }, site))._Message ?? '';
}
