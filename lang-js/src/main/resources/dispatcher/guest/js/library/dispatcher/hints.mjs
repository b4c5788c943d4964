/** What to say beside the engine's own words. */

import { Assets } from './assets.mjs';
import { Avatar, Avatars } from './avatars.mjs';
import { binding } from './host.mjs';
import * as library from './index.mjs';
import { log } from './log.mjs';
import { Store } from './store.mjs';
import { Sun } from './sun.mjs';
import { Terrain } from './terrain.mjs';

const types = [
  Assets, Avatar, Avatars, library.Handler, library.Part, library.Region, library.RegionObject, Store, Sun, library.Swarm,
  Terrain,
];
const methods = [...new Set([
  ...types.flatMap(type => Object.getOwnPropertyNames(type.prototype).filter(name => isMethod(type.prototype, name))),
  ...Object.keys(log),
])];

function isMethod(prototype, name) {
  try {
    return name !== 'constructor' && typeof prototype[name] === 'function';
  } catch {
    return false;
  }
}

const promised = 'Is that a promise? Write await before the call that gives it.';
const shortest = 4;

/** Any error as a sentence, with what the author may have meant. */
export function sentence(error) {
  const text = String(error).replace('(intermediate value).', '');
  if (error instanceof TypeError) {
    return ofType(text);
  }
  const missing = error instanceof ReferenceError ? /: (\w+) is not defined$/.exec(text)?.[1] : undefined;
  const isOurs = missing !== undefined && Object.hasOwn(library, missing);
  return isOurs ? `${text}. Write import { ${missing} } from 'dispatcher'.` : text;
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
  if (methods.includes(name) || typeof Array.prototype[name] === 'function') {
    return promised;
  }
  const meant = methods.find(method => method.toLowerCase() === name.toLowerCase());
  if (meant !== undefined) {
    return `Did you mean ${meant}?`;
  }
  return name.length < shortest ? '' : binding.suggestion(name, methods);
}
