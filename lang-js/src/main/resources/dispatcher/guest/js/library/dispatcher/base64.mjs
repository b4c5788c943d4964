/** Bytes as text of the alphabet that the protocol uses for them. */

import { BadAnswer } from './errors.mjs';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Made when they are first needed, since few scripts need them. */
let tables;

function known() {
  if (tables === undefined) {
    const codes = Uint8Array.from(alphabet, letter => letter.charCodeAt(0));
    const values = new Uint8Array(128).fill(255);
    codes.forEach((code, value) => { values[code] = value; });
    tables = { codes, values };
  }
  return tables;
}

const padding = '='.charCodeAt(0);

/** How many characters are made from their codes at once: more arguments than some ten thousands no call takes. */
const chunk = 8_192;

/** The text for bytes. */
export function encode(bytes) {
  const { codes } = known();
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const group = bytes[i] << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0);
    text[at] = codes[group >> 18];
    text[at + 1] = codes[group >> 12 & 63];
    text[at + 2] = i + 1 < bytes.length ? codes[group >> 6 & 63] : padding;
    text[at + 3] = i + 2 < bytes.length ? codes[group & 63] : padding;
  }
  let result = '';
  for (let start = 0; start < text.length; start += chunk) {
    result += String.fromCharCode(...text.subarray(start, start + chunk));
  }
  return result;
}

/** The bytes of a text; white space in it does not count. */
export function decode(text) {
  const { values } = known();
  const letters = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor(letters.length * 3 / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    bits = (bits << 6 | valueOf(values, letters.charCodeAt(i))) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held & 255;
    }
  }
  return bytes;
}

function valueOf(values, code) {
  const value = values[code] ?? 255;
  if (value === 255) {
    throw new BadAnswer('The data of an asset is no base64.', 'Check the region.');
  }
  return value;
}
