/** What is known of the chosen object, and what one can do with it. */
import { $, element, named, toast } from './dom.js';
import { NAMES } from './shapes.js';

const number = value => Number(value).toFixed(2).replace(/\.?0+$/, '');
const triple = values => [...values].map(number).join(', ');
const paint = ({ Color, Alpha }) => triple(Color) + (Alpha < 1 ? `, opacity ${number(Alpha)}` : '');

export class Panel {
  #store;
  #socket;
  #deeds;
  #object = null;
  #where;

  /** @param deeds what the buttons do: touch, look, follow, close */
  constructor(store, socket, deeds) {
    this.#store = store;
    this.#socket = socket;
    this.#deeds = deeds;
    store.addEventListener('objects', ({ detail }) => this.#changed(detail));
    store.addEventListener('places', () => this.place());
  }

  get object() {
    return this.#object;
  }

  show(object) {
    this.#object = object;
    $('panel').hidden = !object;
    if (object) {
      this.#draw();
    }
  }

  /** It may be somewhere else. */
  place() {
    if (this.#object) {
      this.#where.textContent = triple(this.#object.place) + ' m';
    }
  }

  #changed({ changed, removed }) {
    if (this.#object && removed.includes(this.#object.Number)) {
      const now = this.#store.find(this.#object.ObjectID);
      now ? this.show(now) : this.#deeds.close();
    } else if (changed.includes(this.#object)) {
      this.#draw();
    }
  }

  #draw() {
    const object = this.#object;
    const wasOpen = [...$('panel').querySelectorAll('details')].map(one => one.open);
    const focused = $('panel').contains(document.activeElement) ? document.activeElement.dataset.what : undefined;
    // A reader that told each step of a moving object would come to nothing else.
    this.#where = element('dd', { 'aria-live': 'off' });
    const touch = element('button', { className: 'primary', 'data-what': 'touch', onclick: () => this.#deeds.touch(object), title: 'T' }, 'Touch');
    touch.disabled = this.#store.facts.connection?.builtIn === false;
    $('panel').replaceChildren(
      element('div', { className: 'panel-head' }, element('h2', {}, named(object)),
        element('button', { className: 'icon', ariaLabel: 'Close', 'data-what': 'close', onclick: () => this.#deeds.close() }, '✕')),
      object.Description ? element('p', { className: 'description' }, object.Description) : '',
      element('div', { className: 'buttons' }, touch,
        element('button', { 'data-what': 'look', onclick: () => this.#deeds.look(object) }, 'Look at'),
        element('button', { id: 'follow', 'data-what': 'follow', ariaPressed: this.#deeds.isFollowed(object), onclick: () => this.#deeds.follow(object), title: 'F' }, 'Follow')),
      element('dl', {}, ...this.#facts(object)),
      this.#parts(object), this.#raw(object));
    $('panel').querySelectorAll('details').forEach((one, i) => { one.open = wasOpen[i] ?? false; });
    this.place();
    if (focused) {
      $('panel').querySelector(`[data-what="${focused}"]`)?.focus({ preventScroll: true });
    }
  }

  #facts(object) {
    const root = object.Parts[0];
    const guessed = this.#store.facts.connection?.builtIn === false;
    const pairs = [['Position', this.#where], ['Rotation', triple(object.turn)],
      ['Size', guessed ? 'not told by this region' : root ? triple(root.Scale) + ' m' : ''], ['Shape', root ? NAMES[root.Type] : ''],
      ['Colour', guessed ? 'not told by this region' : root ? paint(root) : ''],
      ...root?.Faces.length ? [['Faces', root.Faces.map(one => `${one.Face}: ${paint(one)}`).join('; ')]] : [],
      ['Owner', object.OwnerID], ['Id', object.ObjectID]];
    return pairs.flatMap(([name, value]) => [element('dt', {}, name), value instanceof Node ? value : element('dd', {}, value)]);
  }

  #parts(object) {
    if (object.Parts.length < 2) {
      return '';
    }
    return element('details', {}, element('summary', { 'data-what': 'parts' }, `${object.Parts.length} parts`),
      element('ol', { className: 'parts' }, ...object.Parts.map(part =>
        element('li', {}, `${part.Name || NAMES[part.Type]} · ${NAMES[part.Type]} · ${triple(part.Scale)} m`))));
  }

  #raw(object) {
    const text = element('pre', { tabIndex: 0, 'data-what': 'messages' }, '…');
    const raw = element('details', { className: 'raw' }, element('summary', { 'data-what': 'raw' }, 'Raw messages'), text);
    raw.ontoggle = async () => {
      if (raw.open) {
        try {
          const { messages } = await this.#socket.ask('messages', { object: object.ObjectID });
          text.textContent = JSON.stringify(messages, null, 2);
        } catch (failure) {
          toast(failure.message, true);
        }
      }
    };
    return raw;
  }
}
