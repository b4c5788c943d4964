/** The list of objects, with a search. */
import { stripes } from './colors.js';
import { $, element, named, say } from './dom.js';
import { NAMES } from './shapes.js';

const MOST = 300;
const ORDER = new Intl.Collator();

export class ObjectList {
  #store;
  #choose;
  #dirty = true;
  #chosen = null;
  /** All objects by their names; null: to be sorted again. */
  #sorted = null;
  #names = new Map();
  /** A row stays the same element for as long as its object is there, lest a click or the focus is lost. */
  #rows = new Map();

  constructor(store, choose) {
    this.#store = store;
    this.#choose = choose;
    store.addEventListener('objects', ({ detail }) => this.#changed(detail));
    $('search').addEventListener('input', () => this.#show());
    setInterval(() => this.#dirty && this.#show(), 250);
  }

  /** Marks the object that was chosen. */
  mark(object) {
    this.#chosen = object;
    this.#dirty = true;
  }

  #changed({ changed, removed }) {
    this.#dirty = true;
    for (const number of removed) {
      this.#rows.delete(number);
      this.#names.delete(number);
      this.#sorted = null;
    }
    for (const object of changed) {
      if (this.#names.get(object.Number) !== named(object)) {
        this.#names.set(object.Number, named(object));
        this.#sorted = null;
      }
    }
  }

  #show() {
    this.#dirty = false;
    const wanted = $('search').value.trim().toLowerCase();
    const all = this.#sorted ??= [...this.#store.objects.values()]
      .sort((one, other) => ORDER.compare(named(one), named(other)) || one.Number - other.Number);
    const found = wanted ? all.filter(one => one.ObjectID.includes(wanted) || (one.Name ?? '').toLowerCase().includes(wanted)) : all;
    this.#place(found.slice(0, MOST).map(object => this.#row(object)));
    $('object-count').textContent = wanted ? `${found.length} of ${all.length}` : String(all.length);
    $('list-note').hidden = found.length > 0 && found.length <= MOST;
    say($('list-note'), found.length > MOST ? `${found.length - MOST} more: search for a name.`
      : all.length ? 'Nothing is called that.' : 'The region is empty: a script can create the first object.');
  }

  #place(rows) {
    const list = $('list');
    if (rows.length === list.childElementCount && rows.every((row, i) => row === list.children[i])) {
      return;
    }
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    list.replaceChildren(...rows);
    if (focused?.isConnected) {
      focused.focus({ preventScroll: true });
    }
  }

  #row(object) {
    let row = this.#rows.get(object.Number);
    if (!row) {
      row = this.#make(object);
      this.#rows.set(object.Number, row);
    }
    const [button] = row.children;
    const [swatch, name, kind] = button.children;
    swatch.style.background = stripes(object.colors);
    say(name, named(object));
    say(kind, object.Parts.length > 1 ? `${object.Parts.length} parts` : NAMES[object.Parts[0]?.Type] ?? '');
    button.setAttribute('aria-pressed', object === this.#chosen);
    return row;
  }

  #make(object) {
    const button = element('button', { type: 'button', className: 'row', onclick: () => this.#choose(object) },
      element('span', { className: 'swatch' }), element('span', { className: 'name' }), element('span', { className: 'kind' }));
    return element('li', {}, button);
  }
}
