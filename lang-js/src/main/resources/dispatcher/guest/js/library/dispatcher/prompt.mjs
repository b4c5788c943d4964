/** What a person types at the prompt. */

import * as library from './index.mjs';
import * as messages from './messages.mjs';
import { show } from './show.mjs';

Object.assign(globalThis, library, { messages });

const opaque = new RegExp([
  String.raw`\/\/.*|\/\*[^]*?(?:\*\/|(?<comment>$))`,
  String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`,
  '`(?:\\\\[^]|[^`\\\\])*(?:`|(?<template>$))',
  String.raw`(?<=(?:^|[(,=:[!&|?{};+\-*%~^<>]|\breturn)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n[])*\/`,
].join('|'), 'g');

/** Whether it ends inside of brackets, a comment or a template. */
export function isOpen(entry) {
  const brackets = masked(entry).match(/[([{}\])]/g) ?? [];
  return brackets.reduce((depth, bracket) => depth + ('([{'.includes(bracket) ? 1 : -1), 0) > 0
    || [...entry.matchAll(opaque)].some(({ groups }) => groups.comment === '' || groups.template === '');
}

/**
 * The scripts that an entry may stand for, to be tried in this order: an expression, statements, statements that await. All that
 * they declare becomes global, and may be declared again.
 */
export function forms(entry) {
  const found = declarations(entry);
  const first = found[0]?.start === entry.search(/\S/);
  const expression = first || /^\s*$/.test(entry) ? [] : [`(async () => (${withoutEnd(entry)}\n))()`];
  return [...expression, changed(entry, found, plain),
    `(async () => {${globals(found, 'function')}${changed(entry, found, awaiting)}\n;${globals(found, 'class')}})()`];
}

/** The same with nothing in it that only looks like code. */
function masked(entry) {
  return entry.replace(opaque, text => (/^\/[/*]/.test(text) ? ' ' : '_').repeat(text.length));
}

function withoutEnd(entry) {
  return entry.replace(/;\s*$/, '');
}

function declarations(entry) {
  const code = masked(entry);
  const found = [];
  let depth = 0;
  for (const { 0: word, index } of code.matchAll(/[([{]|[)\]}]|\b(?:const|let|var|class|async\s+function|function|import)\b/g)) {
    if (/^[([{)\]}]/.test(word)) {
      depth += '([{'.includes(word) ? 1 : -1;
    } else if (depth === 0 && /(?:^|[;}\n])[^\S\n]*$/.test(code.slice(0, index))) {
      found.push({ start: index, keyword: word.split(/\s+/).at(-1), rest: entry.slice(index + word.length), word });
    }
  }
  return found;
}

function changed(entry, found, change) {
  let text = '';
  let end = 0;
  for (const declaration of found) {
    const [length, put] = change(declaration) ?? [0, ''];
    text += entry.slice(end, declaration.start) + put;
    end = declaration.start + length;
  }
  return text + entry.slice(end);
}

function plain({ keyword, word, rest }) {
  return ['const', 'let'].includes(keyword) ? [word.length, 'var']
    : keyword === 'class' ? [0, `var ${nameOf(rest)}=`] : null;
}

/** Assigning to a name that nobody has declared makes it global; after `0,` braces are a pattern. */
function awaiting({ keyword, word, rest }) {
  return ['const', 'let', 'var'].includes(keyword) ? [word.length, '0,']
    : keyword === 'import' ? imported(word, rest) : null;
}

/** Makes the names of what is declared inside of a function global: of functions before all else, of classes after. */
function globals(found, kind) {
  return found.filter(({ keyword }) => keyword === kind).map(({ rest }) => nameOf(rest))
    .map(name => `globalThis.${name}=${name};`).join('');
}

function nameOf(rest) {
  return /[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(rest)?.[0] ?? '_';
}

const importing = /^\s*(?:\*\s*as\s+(?<all>[\w$]+)|(?<one>[\w$]+)?\s*,?\s*(?:\{(?<some>[^}]*)\})?)\s*from\s*(?<from>'[^']*'|"[^"]*")/;

function imported(word, rest) {
  const { 0: text, groups } = importing.exec(rest) ?? {};
  if (!groups) {
    const bare = /^\s*('[^']*'|"[^"]*")/.exec(rest);
    return bare ? [word.length + bare[0].length, `await import(${bare[1]})`] : null;
  }
  const names = [groups.one && `default: ${groups.one}`, groups.some?.replace(/\s+as\s+/g, ': ')].filter(Boolean);
  return [word.length + text.length, `0,${groups.all ?? `{ ${names.join(', ')} }`} = await import(${groups.from})`];
}

/** Waits for what an entry gave and writes it, unless it is undefined. */
export function settle(value, finished, failed) {
  Promise.resolve(value).then(result => {
    globalThis._ = result;
    if (result !== undefined) {
      console.log(typeof result === 'string' ? JSON.stringify(result) : show(result));
    }
    finished();
  }).catch(failed);
}

/** What could stand in place of the line's last word. No getter is asked for its value, but the region's own, which asks nobody. */
export function complete(line) {
  const [word] = /[\p{ID_Continue}$.]*$/u.exec(line);
  const path = word.split('.');
  const last = path.pop();
  if (path.includes('')) {
    return [];
  }
  const names = path.length ? members(path.reduce(member, globalThis)) : [...members(globalThis), ...keywords];
  const fitting = names.filter(name => name.startsWith(last) && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
  return [...new Set(fitting)].filter(name => last.startsWith('_') || !name.startsWith('_')).sort()
    .map(name => [...path, name].join('.'));
}

const keywords = ['async', 'await', 'class', 'const', 'else', 'false', 'finally', 'for', 'function', 'import', 'let', 'new',
  'null', 'return', 'throw', 'true', 'try', 'typeof', 'while'];

function chain(value) {
  const objects = [];
  for (let each = Object(value); each !== null; each = Object.getPrototypeOf(each)) {
    objects.push(each);
  }
  return objects;
}

function members(value) {
  return value === undefined || value === null ? [] : chain(value)
    .filter(each => each !== Object.prototype).flatMap(each => Object.getOwnPropertyNames(each))
    .filter(name => name !== 'constructor');
}

function member(value, name) {
  return value === undefined || value === null ? undefined
    : value === library.region ? value[name]
      : chain(value).map(each => Object.getOwnPropertyDescriptor(each, name)).find(Boolean)?.value;
}
