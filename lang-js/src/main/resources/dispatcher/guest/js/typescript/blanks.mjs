/** A text in which ranges are replaced by space; line ends stay. */
export class Blanks {
  #text;
  #units;
  #last = [];

  constructor(text) {
    this.#text = text;
    this.#units = text.split('');
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
    for (let i = start; i < end; i++) {
      if (/\S/.test(this.#units[i])) {
        this.#units[i] = ' ';
      }
    }
  }

  put(offset, character) {
    this.#units[offset] = character;
  }

  /** Does something when all else is blanked. */
  later(step) {
    this.#last.push(step);
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
    const last = end - 1;
    if (endedByLine.has(type) && !isLoopHead && this.#units[last] === ' ' && this.#text[last] !== ' ') {
      this.put(last, ';');
    }
  }

  toString() {
    this.#last.splice(0).forEach(step => step());
    return this.#units.join('');
  }
}

const endedByLine = new Set(['ClassPrivateProperty', 'ClassProperty', 'ExportDefaultDeclaration', 'ExpressionStatement',
  'ReturnStatement', 'ThrowStatement', 'VariableDeclaration']);
