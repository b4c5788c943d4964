/** What is inside objects. */

import { shown } from './show.mjs';

const kinds = {
  0: 'texture', 1: 'sound', 2: 'calling card', 3: 'landmark', 5: 'clothing', 6: 'object', 7: 'notecard', 10: 'script',
  13: 'body part', 20: 'animation', 21: 'gesture', 49: 'mesh', 56: 'settings', 57: 'material',
};

/**
 * One item inside an object; region.assets.get(item.assetId) gives what it holds.
 *
 * assetId: the id of the asset that it stands for
 * name, description
 * kind:    'texture', 'sound', 'landmark', 'clothing', 'object', 'notecard', 'script', 'body part', 'animation', 'gesture',
 *          'mesh' …; 'unknown' for any other
 * type:    the same as the number that the protocol has
 */
export class Item {
  constructor(fields) {
    this.assetId = fields.AssetID;
    this.name = fields.Name;
    this.description = fields.Description;
    this.kind = kinds[fields.ItemType] ?? 'unknown';
    this.type = fields.ItemType;
    Object.freeze(this);
  }

  toString() {
    return `${this.name} (${this.kind})`;
  }

  [shown]() {
    return this.toString();
  }
}
