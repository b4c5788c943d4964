/** Avatars. */

import { idOf, needed, refuseAssignment } from './arguments.mjs';
import { dispatcherId } from './host.mjs';
import { shown } from './show.mjs';
import { wire } from './wire.mjs';

/** An avatar in a region; the protocol knows its id and what it looks like, no name. */
export class Avatar {
  #wire;
  #id;

  constructor(region, id) {
    this.#wire = region[wire];
    this.#id = id;
  }

  get id() {
    return this.#id;
  }

  get [dispatcherId]() {
    return this.#id;
  }

  /** What it looks like: JSON text, as a region has it. */
  appearance() {
    return this.#wire.ask('GetAvatarAppearanceRequest', { AvatarID: this.#id }).then(answer => answer.SerializedAppearance);
  }

  /** Changes what it looks like; takes what appearance() gave. */
  setAppearance(text) {
    return this.#wire.tell('SetAvatarAppearanceRequest',
      () => ({ AvatarID: this.#id, SerializedAppearance: needed('setAppearance', 'JSON text', text) }));
  }

  toString() {
    return `Avatar ${this.#id}`;
  }

  [shown]() {
    return this.toString();
  }

  toJSON() {
    return { id: this.#id };
  }
}

refuseAssignment(Avatar, {
  id: 'The id of an avatar never changes.',
  appearance: 'Write await avatar.setAppearance(text).',
});

/** The avatars of a region: region.avatars. */
export class Avatars {
  #region;

  constructor(region) {
    this.#region = region;
    Object.freeze(this);
  }

  /** The avatar with that id; nothing is asked. */
  get(id) {
    return new Avatar(this.#region, idOf('avatars.get', id, 'the id of an avatar'));
  }
}
