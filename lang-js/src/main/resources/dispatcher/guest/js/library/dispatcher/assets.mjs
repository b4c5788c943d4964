/** Assets: what objects, textures, notecards and scripts are kept as. */

import { checkOptions, idOf, mismatch } from './arguments.mjs';
import { decode, encode } from './base64.mjs';
import { binding, dispatcherId } from './host.mjs';
import { shown } from './show.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

const assetOrId = 'an asset or its id';

/**
 * An asset as a region has it.
 *
 * id, name, description
 * contentType: its media type, for example 'application/vnd.ll.primitive' for an object
 * creator:     who made it, text
 * data:        what it holds, a Uint8Array
 */
export class Asset {
  constructor(fields) {
    this.id = fields.AssetID;
    this.name = fields.Name;
    this.description = fields.Description;
    this.contentType = fields.ContentType;
    this.creator = fields.CreatorID;
    this.data = decode(fields.SerializedAsset ?? '');
    Object.freeze(this);
  }

  get [dispatcherId]() {
    return this.id;
  }

  toString() {
    return `${this.name} (asset ${this.id})`;
  }

  [shown]() {
    return `${this.toString()}: ${this.data.length} bytes of ${this.contentType}`;
  }
}

/** The assets of a region: region.assets. */
export class Assets {
  #wire;

  constructor(region) {
    this.#wire = region[wire];
    Object.freeze(this);
  }

  /** The asset with that id; it fails with Refused where there is none. */
  get(id) {
    return this.#wire.ask('GetAssetRequest', () => ({ AssetID: idOf('assets.get', id, assetOrId) })).then(assetOf);
  }

  /**
   * Gives the region an asset; gives a promise of its id.
   *
   * data:        a Uint8Array or anything else that holds bytes, or a text, which is added as UTF-8
   * name, description
   * contentType: its media type, 'application/octet-stream' unless given
   * id:          the id that it shall have, a new one unless given; where the region has that already, the old asset stays
   */
  async add(data, options = {}) {
    const site = callSite();
    checkOptions('assets.add', options, ['name', 'description', 'contentType', 'id']);
    const { name = 'Asset', description = '', contentType = 'application/octet-stream' } = options;
    const asset = {
      AssetID: options.id ?? binding.newId(), SerializedAsset: encode(bytesOf(data)), Name: name, Description: description,
      ContentType: contentType,
    };
    return (await this.#wire.ask('AddAssetRequest', { Asset: asset }, site)).AssetID;
  }

  /** Whether the region has an asset; a real server looks in its cache only. */
  exists(id) {
    return this.#wire.ask('TestAssetRequest', () => ({ AssetID: idOf('assets.exists', id, assetOrId) }))
      .then(answer => answer.Exists);
  }

  /** The ids of the assets that an asset needs, itself included. */
  dependencies(id) {
    return this.#wire.ask('GetDependentAssetsRequest', () => ({ AssetID: idOf('assets.dependencies', id, assetOrId) }))
      .then(answer => answer.DependentAssets);
  }

  /** An object as a new asset, from which region.create makes others like it. */
  of(object) {
    return this.#wire.ask('GetAssetFromObjectRequest', () => ({ ObjectID: idOf('assets.of', object) })).then(assetOf);
  }
}


function assetOf(answer) {
  return new Asset(answer.Asset);
}

function bytesOf(data) {
  if (typeof data === 'string') {
    return utf8(data);
  }
  if (data instanceof ArrayBuffer) {
    return new Uint8Array(data);
  }
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  throw mismatch('assets.add', 'bytes (a Uint8Array) or a text', data);
}

function utf8(text) {
  const bytes = encodeURIComponent(text.toWellFormed()).replace(/%(..)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return Uint8Array.from(bytes, letter => letter.charCodeAt(0));
}
