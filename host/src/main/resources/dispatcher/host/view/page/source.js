/** The text of a script, with the line that is meant. */
import { $, element, shortened, toast } from './dom.js';

export class Source {
  #socket;

  constructor(socket) {
    this.#socket = socket;
  }

  /** Shows a file of a script; an empty name is the script's own. */
  async open(script, file, line) {
    try {
      const { name, text } = await this.#read(script, file);
      this.#draw(name || script, text, line);
    } catch (failure) {
      toast(failure.message, true);
    }
  }

  /** A relative path may be from where the host was started, which is not the script's folder. */
  async #read(script, name) {
    try {
      return { name, ...await this.#socket.ask('source', { script, file: name }) };
    } catch (failure) {
      const last = name.split('/').pop();
      if (name.startsWith('/') || last === name) {
        throw failure;
      }
      return { name: last, ...await this.#socket.ask('source', { script, file: last }) };
    }
  }

  #draw(name, text, line) {
    const rows = text.replace(/\n$/, '').split('\n').map((one, i) =>
      element('li', { className: i + 1 === line ? 'meant' : '', value: i + 1 }, element('code', {}, one || ' ')));
    const list = element('ol', { className: 'code', tabIndex: 0 }, ...rows);
    $('source').hidden = false;
    $('source').replaceChildren(
      element('div', { className: 'panel-head' }, element('h2', { title: name }, shortened(line ? `${name}, line ${line}` : name) + (line > rows.length ? ' (the file has fewer lines now)' : '')),
        element('button', { className: 'icon', ariaLabel: 'Close the source', onclick: () => { $('source').hidden = true; } }, '✕')), list);
    const meant = rows[line - 1];
    list.scrollTop = meant ? meant.offsetTop - list.offsetTop - list.clientHeight / 2 : 0;
    list.focus({ preventScroll: true });
  }
}
