/** The host's side of the library. */

import { become, DispatcherError, failure } from './errors.mjs';

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

/**
 * The promise of what a function gives that may be asynchronous and may fail before it begins: what does not fit is told with
 * the stack of the place where the script called.
 */
export async function telling(site, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DispatcherError && error !== site ? become(site, error) : error;
  }
}

/** Where the classes of this library keep the id that stands for them in messages. */
export const dispatcherId = Symbol('dispatcherId');

/** What the host shall get: ids for objects, also inside an array; anything else as it is. */
export function plain(value) {
  return Array.isArray(value) ? value.map(idOrValue) : idOrValue(value);
}

function idOrValue(value) {
  return value?.[dispatcherId] ?? value;
}

/** How many calls wait at the same time at most: the host lets no more than some thousands. */
const mostAtOnce = 500;

/** Does something for each element, some at the same time; gives the results in order. After a failure none is begun. */
export async function overlapping(elements, work) {
  const results = new Array(elements.length);
  let next = 0;
  async function worker() {
    while (next < elements.length) {
      const i = next++;
      try {
        results[i] = await work(elements[i], i);
      } catch (error) {
        next = elements.length;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, elements.length) }, worker));
  return results;
}

/** Cuts an array into pieces of that many elements. */
export function pieces(elements, size) {
  const result = [];
  for (let start = 0; start < elements.length; start += size) {
    result.push(elements.slice(start, start + size));
  }
  return result;
}
