/** The scripts' log. Places in tracebacks lead to the source. */
import { $, element, isAtEnd, shortened } from './dom.js';

const MOST = 2000;
const MINI = 200;
const RANK = { DEBUG: 0, OUT: 1, INFO: 1, ERR: 2, WARN: 2, WARNING: 2, ERROR: 3 };
const PLACE = /([\w./-]+\.(?:py|mjs|js|mts|ts|pl|pm))(?::|", line | line )(\d+)/g;

/** The first place of code that a text names: {file, line}, or null. */
export function place(text) {
  const [match] = text.matchAll(PLACE);
  return match ? { file: match[1], line: Number(match[2]) } : null;
}

export class Log {
  #entries = [];
  #open;
  #last = {};
  #known = new Set();

  /** @param open shows a file of a script at a line */
  constructor(socket, open) {
    this.#open = open;
    socket.addEventListener('state', ({ detail }) => {
      if (detail === 'open') {
        this.#entries = [];
        this.#show();
      }
    });
    socket.addEventListener('log', ({ detail }) => this.#add(detail.lines));
    $('log-script').onchange = () => this.#show();
    $('log-level').onchange = () => this.#show();
  }

  #add(lines) {
    for (const line of lines) {
      const last = this.#last[line.script];
      const level = line.level || last?.level || 'INFO';
      const entry = { ...line, level, goesOn: !line.level };
      this.#last[line.script] = entry;
      this.#entries.push(entry);
      this.#offer(line.script);
    }
    this.#entries.splice(0, this.#entries.length - MOST);
    const mini = $('mini-log').querySelector('ol');
    this.#append(mini, lines.length ? this.#entries.slice(-lines.length) : [], MINI);
    this.#append($('log-lines'), this.#entries.slice(-lines.length).filter(entry => this.#isShown(entry)), MOST);
  }

  #append(list, entries, most) {
    const follows = list.id === 'log-lines' ? $('log-follow').checked : isAtEnd(list);
    list.append(...entries.map(entry => this.#line(entry)));
    while (list.childElementCount > most) {
      list.firstElementChild.remove();
    }
    if (follows) {
      list.scrollTop = list.scrollHeight;
    }
  }

  #show() {
    $('log-lines').replaceChildren();
    this.#append($('log-lines'), this.#entries.filter(entry => this.#isShown(entry)), MOST);
    if (!this.#entries.length) {
      $('mini-log').querySelector('ol').replaceChildren();
    }
  }

  #isShown(entry) {
    const script = $('log-script').value;
    return (!script || script === entry.script) && (RANK[entry.level] ?? 1) >= Number($('log-level').value);
  }

  #offer(script) {
    if (!this.#known.has(script)) {
      this.#known.add(script);
      $('log-script').append(element('option', { value: script }, script));
    }
  }

  #line(entry) {
    return element('li', { className: `level-${entry.level.toLowerCase()}${entry.goesOn ? ' goes-on' : ''}` },
      element('time', {}, entry.time), element('span', { className: 'level' }, entry.goesOn ? '' : entry.level),
      element('b', {}, entry.goesOn ? '' : entry.script), element('span', { className: 'text' }, ...this.#linked(entry)));
  }

  #linked({ text, script }) {
    const pieces = [];
    let at = 0;
    for (const match of text.matchAll(PLACE)) {
      pieces.push(text.slice(at, match.index), element('button', { className: 'link', title: match[1], onclick: () => this.#open(script, match[1], Number(match[2])) }, shortened(match[0])));
      at = match.index + match[0].length;
    }
    return [...pieces, text.slice(at)];
  }
}
