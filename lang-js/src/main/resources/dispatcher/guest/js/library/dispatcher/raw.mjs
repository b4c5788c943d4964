/** What the functions of the raw layer share. */

import { mismatch } from './arguments.mjs';
import { become, WrongArgument } from './errors.mjs';
import { binding, plain } from './host.mjs';
import { region as ownRegion } from './index.mjs';
import { callSite } from './sites.mjs';

/** What is known of a message or a structure: its name, and of each field the name on the wire and perhaps the structure. */
export function structure(name, fields) {
  return { name, fields: new Map(Object.entries(fields).map(([field, told]) => [field, [told].flat()])) };
}

/** The same of a request, which scripts know by its function's name. */
export function message(functionName, name, fields) {
  return { ...structure(functionName, fields), message: name };
}

/** Sends a request and gives a promise of its answer, with the names of JavaScript in both. */
export async function send(request, answer, fields, region) {
  checkRegion(request, region);
  const received = await (region ?? ownRegion).call(request.message, wireFields(request, fields)) ?? {};
  return Object.freeze({ ...read(answer, received), warnings: received._Message ?? '' });
}

function checkRegion(request, region) {
  if (region !== undefined && region !== null && typeof region.call !== 'function') {
    throw become(callSite(), mismatch(request.name, 'a region after its fields', region));
  }
}

/** Fields with their names on the wire; what is wrong deep inside them is told where the script called. */
function wireFields(request, fields) {
  try {
    return fields === undefined || fields === null ? {} : written(request, fields);
  } catch (error) {
    throw error instanceof WrongArgument ? become(callSite(), error) : error;
  }
}

function written(type, fields) {
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    const came = Array.isArray(fields) ? 'an array' : `a ${typeof fields}`;
    throw new WrongArgument(`${type.name} takes its fields as an object, but ${came} came.`);
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => {
    const [wire, inner] = type.fields.get(name) ?? refuse(type, name);
    return [wire, inner ? nested(inner, value) : plain(value)];
  }));
}

function nested(type, value) {
  if (Array.isArray(value)) {
    return value.map(each => nested(type, each));
  }
  return typeof value === 'object' && value !== null ? written(type, value) : value;
}

function refuse(type, name) {
  const known = [...type.fields.keys()];
  const fields = known.length > 0 ? `Its fields are ${known.join(', ')}.` : 'It has no fields.';
  const advice = `${binding.suggestion(name, known)} ${fields}`;
  throw new WrongArgument(`${type.name} has no field '${name}'.`, advice.trim());
}

/** What came, with the names of JavaScript. */
function read(type, fields) {
  const entries = [...type.fields].map(([name, [wire, inner]]) => [name, value(inner, fields[wire] ?? null)]);
  return Object.freeze(Object.fromEntries(entries));
}

function value(type, came) {
  if (!type || came === null) {
    return came;
  }
  return Array.isArray(came) ? came.map(each => read(type, each)) : read(type, came);
}
