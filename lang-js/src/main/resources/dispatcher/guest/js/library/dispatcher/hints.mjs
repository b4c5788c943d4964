/** What to say beside the engine's own words. */

import { Assets } from './assets.mjs';
import { Avatar, Avatars } from './avatars.mjs';
import { binding } from './host.mjs';
import * as library from './index.mjs';
import { log } from './log.mjs';
import { Store } from './store.mjs';
import { Sun } from './sun.mjs';
import { Terrain } from './terrain.mjs';

/** The names of all methods; most scripts end without needing them. */
function methods() {
  const types = [
    Assets, Avatar, Avatars, library.Handler, library.Part, library.Region, library.RegionObject, Store, Sun, library.Swarm,
    Terrain,
  ];
  return [...new Set([
    ...types.flatMap(type => Object.getOwnPropertyNames(type.prototype).filter(name => isMethod(type.prototype, name))),
    ...Object.keys(log),
  ])];
}

function isMethod(prototype, name) {
  try {
    return name !== 'constructor' && typeof prototype[name] === 'function';
  } catch {
    return false;
  }
}

const promised = 'Is that a promise? Write await before the call that gives it.';
const shortest = 4;

/** What people look for who know JavaScript from elsewhere. */
const noNode = 'Scripts run without Node.js and without a browser; docs/packages.md says what can be imported.';
const elsewhere = {
  setTimeout: "Write import { after } from 'dispatcher' and after(seconds, () => { … }).",
  setInterval: "Write import { every } from 'dispatcher' and every(seconds, () => { … }).",
  setImmediate: "Write import { after } from 'dispatcher' and after(0, () => { … }).",
  clearTimeout: 'after gives a handler: write handler.cancel().',
  clearInterval: 'every gives a handler: write handler.cancel().',
  require: `Write import … from './file.mjs'. ${noNode}`,
  module: 'Write export.',
  exports: 'Write export.',
  alert: 'Write console.log(…), or await region.say(…) for all in the region.',
  ...Object.fromEntries(['process', 'Buffer', 'fetch', 'window', 'document', 'TextEncoder', 'TextDecoder', 'URL', '__dirname',
    '__filename', 'localStorage', 'structuredClone', 'performance'].map(name => [name, noNode])),
};

/** Any error as a sentence, with what the author may have meant. */
export function sentence(error) {
  const text = String(error);
  if (error instanceof TypeError) {
    return ofType(text);
  }
  const missing = error instanceof ReferenceError ? /: (\w+) is not defined$/.exec(text)?.[1]
    : error instanceof SyntaxError ? /'dispatcher' does not provide an export named '(\w+)'$/.exec(text)?.[1] : undefined;
  const advice = missing === undefined ? '' : ofName(missing);
  return advice === '' ? text : `${text}. ${advice}`;
}

function ofName(name) {
  return Object.hasOwn(library, name) ? `Write import { ${name} } from 'dispatcher'.`
    : Object.hasOwn(elsewhere, name) ? elsewhere[name]
      : name.length < shortest ? '' : binding.suggestion(name, Object.keys(library));
}

function ofType(text) {
  if (/^TypeError: Promise\{.* is not iterable$/s.test(text)) {
    return `TypeError: A promise is not iterable. Write await before the call that gives it.`;
  }
  const name = /(?:\.|\[["'])(\w+)(?:["']\])? is not a function$/.exec(text)?.[1];
  const advice = name === undefined ? '' : ofMethod(name);
  return advice === '' ? text : `${text}. ${advice}`;
}

function ofMethod(name) {
  const known = methods();
  if (known.includes(name) || typeof Array.prototype[name] === 'function') {
    return promised;
  }
  const meant = known.find(method => method.toLowerCase() === name.toLowerCase());
  if (meant !== undefined) {
    return `Did you mean ${meant}?`;
  }
  return name.length < shortest ? '' : binding.suggestion(name, known);
}
