/** A text in which ranges are replaced by space; line ends stay. */
export class Blanks {
  #text;
  #ranges = [];
  #ends = new Set();
  #put = new Map();

  constructor(text) {
    this.#text = text;
  }

  /** The text of a range as it was. */
  text(start, end) {
    return this.#text.slice(start, end);
  }

  /** Where something stands for the first time from an offset on. */
  find(what, from) {
    return this.#text.indexOf(what, from);
  }

  /** Where something stands for the last time before an offset. */
  findBack(what, before) {
    return this.#text.lastIndexOf(what, before - 1);
  }

  isBroken(start, end) {
    return /[\n\r\u2028\u2029]/.test(this.text(start, end));
  }

  blank(start, end) {
    this.#ranges.push({ start, end });
    this.#ends.add(end);
  }

  /** Writes a character, over a blank too. */
  put(offset, character) {
    this.#put.set(offset, character);
  }

  /** Blanks a whole statement or class member; a semicolon keeps what stands around it apart. */
  blankStatement({ start, end }) {
    this.blank(start, end);
    this.put(start, ';');
  }

  /** Blanks an element of a list with the comma behind it. */
  blankElement({ start, end }) {
    this.blank(start, end + /^\s*,?/.exec(this.#text.slice(end))[0].length);
  }

  /** A statement that ended with a type, and with no semicolon, gets one: the next line might else continue it. */
  endStatement({ type, end, isLoopHead }) {
    if (endedByLine.has(type) && !isLoopHead && this.#ends.has(end)) {
      this.put(end - 1, ';');
    }
  }

  toString() {
    return this.#written(this.#blanked());
  }

  #blanked() {
    let result = '';
    let at = 0;
    for (const { start, end } of this.#ranges.sort((a, b) => a.start - b.start)) {
      const from = Math.max(start, at);
      if (end > from) {
        result += this.#text.slice(at, from) + this.#text.slice(from, end).replace(/\S/g, ' ');
        at = end;
      }
    }
    return result + this.#text.slice(at);
  }

  #written(text) {
    let result = '';
    let at = 0;
    for (const [offset, character] of [...this.#put].sort(([a], [b]) => a - b)) {
      result += text.slice(at, offset) + character;
      at = offset + 1;
    }
    return result + text.slice(at);
  }
}

const endedByLine = new Set(['ClassPrivateProperty', 'ClassProperty', 'ExportDefaultDeclaration', 'ExpressionStatement',
  'ReturnStatement', 'ThrowStatement', 'VariableDeclaration']);
