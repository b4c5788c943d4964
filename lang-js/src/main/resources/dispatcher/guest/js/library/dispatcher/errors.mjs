/** The errors of this library: one class for each kind of failure. */

/**
 * A call that failed.
 *
 * message:    one sentence, what was tried and what came back
 * advice:     one sentence, what to do next; may be empty
 * kind:       the name of the error's class
 * regionText: the region's own words; null where the failure is no answer of the region
 */
export class DispatcherError extends Error {
  constructor(message = '', advice = '', regionText = null) {
    super(message);
    hide(this, 'advice', advice);
    hide(this, 'regionText', regionText);
  }

  get kind() {
    return this.name;
  }

  toString() {
    return `${this.name}: ${this.message} ${this.advice}`.trim();
  }
}

/** Nobody answers at the region's address, or the connection broke. */
export class Unreachable extends DispatcherError {}

/** The region does not let the user in. */
export class NotAuthorized extends DispatcherError {}

/** The region understood the request and refused it; the message holds its own words. */
export class Refused extends DispatcherError {}

/** What came back is no answer of the protocol. */
export class BadAnswer extends DispatcherError {}

/** No answer came in time; whether the request was carried out is not known. */
export class TimedOut extends DispatcherError {}

/** A request, an answer or a value is larger than what is allowed. */
export class TooLarge extends DispatcherError {}

/** The call does not take what it was given; nothing was sent. */
export class WrongArgument extends DispatcherError {}

/** The region does not know the message; nothing was done. */
export class Unsupported extends DispatcherError {}

/** A rule of the host forbids the call, or the script is ending; nothing was sent. */
export class Denied extends DispatcherError {}

const types = {
  BadAnswer, Denied, NotAuthorized, Refused, TimedOut, TooLarge, Unreachable, Unsupported, WrongArgument,
};
hide(DispatcherError.prototype, 'name', 'DispatcherError');
for (const name in types) {
  hide(types[name].prototype, 'name', name);
}

/** Makes the error for a failure that the host tells of. */
export function failure(kind, message, advice, regionText) {
  return become(new DispatcherError(), { kind, message, advice, regionText });
}

const became = new WeakSet();

/**
 * Makes an error that was prepared when the script called into the error of a failure that came later, so that its stack shows
 * the script's line; null where none was. It becomes one failure only, even where several calls share it: who holds it sees no
 * other appear in it.
 */
export function become(prepared, { kind, message, advice, regionText }) {
  const error = prepared === null || became.has(prepared) ? new DispatcherError() : prepared;
  became.add(error);
  Object.setPrototypeOf(error, (types[kind] ?? DispatcherError).prototype);
  hide(error, 'message', message);
  hide(error, 'advice', advice);
  hide(error, 'regionText', regionText);
  const frames = String(error.stack).split('\n').filter(line => line.trimStart().startsWith('at '));
  hide(error, 'stack', [`${error}`, ...frames].join('\n'));
  return error;
}

function hide(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
}
