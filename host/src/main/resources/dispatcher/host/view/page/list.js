/** The list of objects, with a search. */
import { $, element, named } from './dom.js';
import { NAMES } from './shapes.js';

const MOST = 300;

export class ObjectList {
  #store;
  #choose;
  #dirty = true;
  #chosen = null;

  constructor(store, choose) {
    this.#store = store;
    this.#choose = choose;
    store.addEventListener('objects', () => { this.#dirty = true; });
    $('search').addEventListener('input', () => this.#show());
    setInterval(() => this.#dirty && this.#show(), 250);
  }

  /** Marks the object that was chosen. */
  mark(object) {
    this.#chosen = object;
    this.#dirty = true;
  }

  #show() {
    this.#dirty = false;
    const wanted = $('search').value.trim().toLowerCase();
    const all = [...this.#store.objects.values()];
    const found = wanted ? all.filter(one => one.ObjectID.includes(wanted) || (one.Name ?? '').toLowerCase().includes(wanted)) : all;
    found.sort((one, other) => named(one).localeCompare(named(other)) || one.Number - other.Number);
    const focused = document.activeElement?.dataset?.number;
    $('list').replaceChildren(...found.slice(0, MOST).map(object => this.#row(object)));
    $('object-count').textContent = wanted ? `${found.length} of ${all.length}` : String(all.length);
    $('list-note').hidden = found.length > 0 && found.length <= MOST;
    $('list-note').textContent = found.length > MOST ? `${found.length - MOST} more: search for a name.`
      : all.length ? 'Nothing is called that.' : 'The region is empty: a script can create the first object.';
    if (focused !== undefined) {
      $('list').querySelector(`[data-number="${focused}"]`)?.focus();
    }
  }

  #row(object) {
    const swatch = element('span', { className: 'swatch' });
    swatch.style.background = object.css;
    const kind = object.Parts.length > 1 ? `${object.Parts.length} parts` : NAMES[object.Parts[0]?.Type] ?? '';
    const row = element('button', { type: 'button', className: 'row' }, swatch,
      element('span', { className: 'name' }, named(object)), element('span', { className: 'kind' }, kind));
    row.dataset.number = object.Number;
    row.setAttribute('aria-pressed', object === this.#chosen);
    row.onclick = () => this.#choose(object);
    return element('li', {}, row);
  }
}
