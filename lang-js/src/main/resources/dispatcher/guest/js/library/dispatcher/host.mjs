/** The host's side of the library. */

import { become, DispatcherError, failure, WrongArgument } from './errors.mjs';

/** All that a script can ask of the host. */
export let binding;

/** Takes the host's binding and tells it how to make values of JavaScript. */
export function attach(host) {
  binding = host;
  host.attach({ structure, list: (...elements) => elements, tuple: (...numbers) => numbers, failure });
}

function structure(...namesAndValues) {
  const object = {};
  for (let i = 0; i < namesAndValues.length; i += 2) {
    object[namesAndValues[i]] = namesAndValues[i + 1];
  }
  return object;
}

/** Remembers where the script called; to be made before the first await. */
export function callSite() {
  return new DispatcherError();
}

/**
 * Sends a message; gives a promise of the answer's fields. Fields that are null or undefined are left out; they may be given by a
 * function, whose failure is the call's then.
 */
export function call(message, fields = {}, site = callSite()) {
  return promise(() => binding.region().call(message, plainFields(typeof fields === 'function' ? fields() : fields), null), site);
}

function plainFields(fields) {
  const entries = fields instanceof Map ? [...fields] : isPlainObject(fields) ? Object.entries(fields) : null;
  return entries ? Object.fromEntries(entries.map(([name, value]) => [name, plain(value)])) : fields;
}

/** The promise of what the host begins; whatever fails is told with the stack of the place where the script called. */
export function promise(begin, site) {
  return new Promise((resolve, reject) => {
    try {
      begin().then(resolve, (kind, message, advice, regionText) => {
        reject(become(site, { kind, message, advice, regionText }));
      });
    } catch (error) {
      if (!(error instanceof DispatcherError)) {
        throw error;
      }
      reject(become(site, error));
    }
  });
}

/** What the host shall get: ids for objects, also inside an array; anything else as it is. */
export function plain(value) {
  return Array.isArray(value) ? value.map(idOrValue) : idOrValue(value);
}

function idOrValue(value) {
  return value?.[dispatcherId] ?? value;
}

/** Where the classes of this library keep the id that stands for them in messages. */
export const dispatcherId = Symbol('dispatcherId');

/** Refuses options that a function does not know. */
export function checkOptions(name, options, known) {
  if (!isPlainObject(options)) {
    throw new WrongArgument(`${name} takes its options as an object, but ${typeof options} came.`);
  }
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) {
      throw new WrongArgument(`${name} has no option '${option}'.`, `Its options are ${known.join(', ')}.`);
    }
  }
}

/** Refuses what cannot be called. */
export function checkHandler(name, handler) {
  if (typeof handler !== 'function') {
    throw new WrongArgument(`${name} takes a function, but ${handler === null ? 'null' : typeof handler} came.`);
  }
}

function isPlainObject(value) {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
