/** Checks what scripts pass. */

import { WrongArgument } from './errors.mjs';
import { binding, dispatcherId } from './host.mjs';

const longestShown = 40;

/** The failure of what came where something else was expected: 'moveTo takes a position [x, y, z], but nothing came.' */
export function mismatch(what, expected, came) {
  const advice = came instanceof Promise ? 'Write await before the call that gives it.' : '';
  return new WrongArgument(`${what} takes ${expected}, but ${described(came)} came.`, advice);
}

function described(value) {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  switch (typeof value) {
    case 'string': return `the text '${shortened(value)}'`;
    case 'number': case 'bigint': return `the number ${shortened(String(value))}`;
    case 'boolean': return String(value);
    case 'function': return 'a function';
    case 'symbol': return 'a symbol';
    default: return describedObject(value);
  }
}

function describedObject(value) {
  if (value instanceof Promise) {
    return 'a promise';
  }
  if (Array.isArray(value)) {
    return value.length > 4 ? `a list of ${value.length}` : `the list ${shortened(`[${value.map(elementText).join(', ')}]`)}`;
  }
  return `an object of type ${value.constructor?.name ?? 'Object'}`;
}

function elementText(value) {
  return typeof value === 'object' && value !== null || typeof value === 'symbol' ? '…' : String(value);
}

function shortened(text) {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** What must be there, and be no promise. */
export function needed(what, expected, value) {
  if (value === undefined || value === null || value instanceof Promise) {
    throw mismatch(what, expected, value);
  }
  return value;
}

/** Numbers, so many. */
export function numbers(what, expected, value, count) {
  const fits = (Array.isArray(value) || ArrayBuffer.isView(value)) && value.length === count
    && value.every(number => typeof number === 'number' && Number.isFinite(number));
  if (!fits) {
    throw mismatch(what, expected, value);
  }
  return value;
}

/** The id of an object or of something else that has one, or the id as it is. */
export function idOf(what, value, expected = 'an object or its id') {
  const id = value?.[dispatcherId] ?? value;
  if (typeof id !== 'string') {
    throw mismatch(what, expected, value);
  }
  return id;
}

/** The elements of an array or of anything else that can be iterated, but a text. */
export function elements(what, expected, value) {
  if (typeof value !== 'object' || value === null || typeof value[Symbol.iterator] !== 'function') {
    throw mismatch(what, expected, value);
  }
  return [...value];
}

/** Refuses options that a function does not know. */
export function checkOptions(name, options, known) {
  if (!isPlainObject(options)) {
    throw mismatch(name, 'its options as an object', options);
  }
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) {
      const meant = binding.suggestion(option, known);
      throw new WrongArgument(`${name} has no option '${option}'.`, `${meant} Its options are ${known.join(', ')}.`.trim());
    }
    if (options[option] instanceof Promise) {
      throw mismatch(`${name}'s option '${option}'`, 'a value', options[option]);
    }
  }
}

/** Refuses what cannot be called. */
export function checkHandler(name, handler) {
  if (typeof handler !== 'function') {
    throw mismatch(name, 'a function', handler);
  }
}

/** Whether it is an object that is nothing but its fields. */
export function isPlainObject(value) {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/**
 * Lets assignments to what cannot be assigned fail with a sentence.
 *
 * type:    a class of this library
 * instead: what to write, by the property's name
 */
export function refuseAssignment(type, instead) {
  // At a script's start this is quicker than entries: the engine would begin to compile what it calls that often.
  for (const name in instead) {
    const advice = instead[name];
    const { value, get } = Object.getOwnPropertyDescriptor(type.prototype, name) ?? {};
    Object.defineProperty(type.prototype, name, {
      get: get ?? (() => value),
      set() {
        throw new WrongArgument(`${name} cannot be assigned.`, advice);
      },
      configurable: true,
    });
  }
}
