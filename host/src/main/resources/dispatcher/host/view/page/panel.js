/** What is known of the chosen object, and what one can do with it. */
import { $, element, named, say, toast } from './dom.js';
import { NAMES } from './shapes.js';

const number = value => Number(value).toFixed(2).replace(/\.?0+$/, '');
const triple = values => [...values].map(number).join(', ');
const paint = ({ Color, Alpha }) => triple(Color) + (Alpha < 1 ? `, opacity ${number(Alpha)}` : '');

/** Opens what lies below the panel's edge, and leads the keyboard there. */
function reveal(details) {
  details.open = true;
  details.firstElementChild.focus();
  details.scrollIntoView({ block: 'nearest' });
}

export class Panel {
  #store;
  #socket;
  #deeds;
  #object = null;
  #where = element('dd');
  #turn = element('dd');
  #name;
  #description;
  #facts;
  #count;
  #parts;

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

  /** It may be somewhere else, or turned. */
  place() {
    if (this.#object) {
      say(this.#where, triple(this.#object.place) + ' m');
      say(this.#turn, triple(this.#object.turn));
    }
  }

  #changed({ changed, removed }) {
    if (this.#object && removed.includes(this.#object.Number)) {
      const now = this.#store.find(this.#object.ObjectID);
      now ? this.show(now) : this.#deeds.close();
    } else if (changed.includes(this.#object)) {
      this.#fill();
    }
  }

  /** Once for an object: what stays the same element keeps the focus, and a press on it is a click. */
  #draw() {
    const object = this.#object;
    const touch = element('button', { className: 'primary', onclick: () => this.#deeds.touch(object), title: 'T' }, 'Touch');
    touch.disabled = this.#guesses();
    // A reader that told each step of a moving object would come to nothing else.
    this.#facts = element('dl', { 'aria-live': 'off' });
    this.#name = element('h2');
    this.#description = element('p', { className: 'description' });
    this.#count = element('summary');
    this.#parts = element('ol', { className: 'parts' });
    const raw = this.#raw(object);
    $('panel').replaceChildren(
      element('div', { className: 'panel-head' }, this.#name,
        element('button', { className: 'icon', ariaLabel: 'Close', onclick: () => this.#deeds.close() }, '✕')),
      this.#description,
      element('div', { className: 'buttons' }, touch,
        element('button', { onclick: () => this.#deeds.look(object) }, 'Look at'),
        element('button', { id: 'follow', ariaPressed: this.#deeds.isFollowed(object), onclick: () => this.#deeds.follow(object), title: 'F' }, 'Follow'),
        element('button', { onclick: () => reveal(raw), title: 'What the region answers about it' }, 'Messages')),
      this.#facts, element('details', { 'aria-live': 'off' }, this.#count, this.#parts), raw);
    this.#fill();
  }

  /** What of the object may be another one now. */
  #fill() {
    const object = this.#object;
    say(this.#name, named(object));
    say(this.#description, object.Description ?? '');
    this.#description.hidden = !object.Description;
    this.#facts.replaceChildren(...this.#told(object));
    say(this.#count, `${object.Parts.length} parts`);
    this.#count.parentElement.hidden = object.Parts.length < 2;
    this.#parts.replaceChildren(...object.Parts.map(part =>
      element('li', {}, `${part.Name || NAMES[part.Type]} · ${NAMES[part.Type]} · ${triple(part.Scale)} m`)));
    this.place();
  }

  #guesses() {
    return this.#store.facts.connection?.builtIn === false;
  }

  #told(object) {
    const root = object.Parts[0];
    const unknown = this.#guesses() ? 'not told by this region' : '';
    const pairs = [['Position', this.#where], ['Rotation', this.#turn],
      ['Size', unknown || (root ? triple(root.Scale) + ' m' : '')], ['Shape', root ? NAMES[root.Type] : ''],
      ['Colour', unknown || (root ? paint(root) : '')],
      ...root?.Faces.length ? [['Faces', root.Faces.map(one => `${one.Face}: ${paint(one)}`).join('; ')]] : [],
      ['Owner', object.OwnerID], ['Id', object.ObjectID]];
    return pairs.flatMap(([name, value]) => [element('dt', {}, name), value instanceof Node ? value : element('dd', {}, value)]);
  }

  #raw(object) {
    const text = element('pre', { tabIndex: 0 }, '…');
    const raw = element('details', { className: 'raw', 'aria-live': 'off' }, element('summary', {}, 'Raw messages'), text);
    raw.ontoggle = async () => {
      if (raw.open) {
        try {
          const { messages } = await this.#socket.ask('messages', { object: object.ObjectID });
          text.textContent = JSON.stringify(messages, null, 2);
          raw.scrollIntoView({ block: 'nearest' });
        } catch (failure) {
          toast(failure.message, true);
        }
      }
    };
    return raw;
  }
}
