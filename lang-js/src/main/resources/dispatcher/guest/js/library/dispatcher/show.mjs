/** Values as text for a person: what console.log and log write. */

/** Where the classes of this library keep the function that gives their text. */
export const shown = Symbol('shown');

const deepest = 4;
const mostElements = 100;
const mostValues = 2_000;

/** Any value as text; never fails. */
export function show(value) {
  if (typeof value === 'string') {
    return value;
  }
  try {
    return new Text().of(value, 0);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

class Text {
  #above = [];
  #values = 0;

  of(value, depth) {
    if (++this.#values > mostValues) {
      return '…';
    }
    if (typeof value === 'string') {
      return `'${value}'`;
    }
    if (typeof value === 'function') {
      return `[function${value.name ? ` ${value.name}` : ''}]`;
    }
    return typeof value === 'object' && value !== null ? this.#ofObject(value, depth) : String(value);
  }

  #ofObject(value, depth) {
    if (typeof value[shown] === 'function') {
      return value[shown]();
    }
    if (value instanceof Promise) {
      return 'a promise (write await to get what it promises)';
    }
    if (value instanceof Error || value instanceof Date || value instanceof RegExp || hasOwnText(value)) {
      return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value);
    }
    if (this.#above.includes(value)) {
      return '[itself]';
    }
    this.#above.push(value);
    try {
      return this.#ofElements(value, depth);
    } finally {
      this.#above.pop();
    }
  }

  #ofElements(value, depth) {
    const inner = element => depth + 1 < deepest ? this.of(element, depth + 1) : this.#flat(element);
    if (Array.isArray(value)) {
      return `[${few(value, value.length, inner)}]`;
    }
    if (ArrayBuffer.isView(value) && typeof value.length === 'number') {
      return `${value.constructor.name}(${value.length}) [${few(value, value.length, inner)}]`;
    }
    if (value instanceof Map) {
      return `Map(${value.size}) {${few(value, value.size, ([key, each]) => `${inner(key)} => ${inner(each)}`)}}`;
    }
    if (value instanceof Set) {
      return `Set(${value.size}) {${few(value, value.size, inner)}}`;
    }
    const names = Object.keys(value);
    const type = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
    const fields = few(names, names.length, name => `${name}: ${field(value, name, inner)}`);
    return `${type === 'Object' ? '' : `${type} `}${fields ? `{ ${fields} }` : '{}'}`;
  }

  #flat(value) {
    const isOpen = typeof value === 'object' && value !== null && typeof value[shown] !== 'function';
    return isOpen ? Array.isArray(value) ? '[…]' : '{…}' : this.of(value, deepest);
  }
}

function hasOwnText(value) {
  return typeof value.toString === 'function'
    && ![Object.prototype, Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)].some(
      type => type.toString === value.toString);
}

function field(value, name, inner) {
  const { get, value: held } = Object.getOwnPropertyDescriptor(value, name) ?? {};
  return get ? '[getter]' : inner(held);
}

function few(elements, count, text) {
  const texts = [];
  for (const element of elements) {
    if (texts.length === mostElements) {
      texts.push(`… ${count - mostElements} more`);
      break;
    }
    texts.push(text(element));
  }
  return texts.join(', ');
}
