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
      let text;
      try {
        ({ text } = await this.#socket.ask('source', { script, file }));
      } catch (failure) {
        ({ text } = await this.#socket.ask('source', { script, file: file.split('/').pop() }));
      }
      this.#draw(file || script, text, line);
    } catch (failure) {
      toast(failure.message, true);
    }
  }

  #draw(name, text, line) {
    const rows = text.replace(/\n$/, '').split('\n').map((one, i) =>
      element('li', { className: i + 1 === line ? 'meant' : '', value: i + 1 }, element('code', {}, one || ' ')));
    const list = element('ol', { className: 'code', tabIndex: 0 }, ...rows);
    $('source').hidden = false;
    $('source').replaceChildren(
      element('div', { className: 'panel-head' }, element('h2', { title: name }, shortened(line ? `${name}, line ${line}` : name)),
        element('button', { className: 'icon', ariaLabel: 'Close the source', onclick: () => { $('source').hidden = true; } }, '✕')), list);
    const meant = rows[line - 1];
    list.scrollTop = meant ? meant.offsetTop - list.offsetTop - list.clientHeight / 2 : 0;
    list.focus({ preventScroll: true });
  }
}
