/** The table of scripts, with their last minutes. */
import { $, element, say, shortened, toast } from './dom.js';
import { spark } from './spark.js';

const KEPT = 180;
const WRONG = ['failed', 'limited'];
const COLUMNS = { state: 'State', language: 'Language', policy: 'Policy', cpu: 'CPU', memory: 'Memory', queue: 'Queue', calls: 'Calls/s', drops: 'Drops' };
const LABELS = { start: 'Start', stop: 'Stop', restart: 'Restart', reload: 'Reload' };

const bytes = value => value == null ? '–' : value < 1 << 20 ? `${Math.round(value / 1024)} KiB` : `${(value / (1 << 20)).toFixed(1)} MiB`;
const seconds = value => value == null ? '–' : `${value.toFixed(value < 10 ? 2 : 1)} s`;
/** An error is another one in another run, and when it happens again. */
const what = script => `${script.name} ${script.runs} ${script.errors} ${script.lastError ?? script.state}`;
const plain = value => value == null ? '–' : value.toLocaleString('en');

export class ScriptTable {
  /** The script whose error stands above the page; null: none. */
  alarming = null;
  #socket;
  #store;
  #open;
  #samples = new Map();
  #rows = new Map();
  /** What of the errors that there are was dismissed; one that comes later is another. */
  #dismissed = new Set();

  /** @param open shows a script's source, at a line where one is named */
  constructor(socket, store, open) {
    this.#socket = socket;
    this.#store = store;
    this.#open = open;
    socket.addEventListener('history', ({ detail }) => {
      this.#samples = new Map(Object.entries(detail.samples));
    });
    store.addEventListener('scripts', ({ detail }) => this.#update(detail));
    // The scripts are told when something of them is another; the plots go on all the same.
    store.addEventListener('second', () => store.facts.scripts.forEach(script => this.#plot(script)));
    $('alarm-close').onclick = () => {
      this.#dismissed.add($('alarm').dataset.what);
      this.#alarm(store.facts.scripts ?? []);
    };
  }

  /** Brings a script's row into sight. */
  reveal(name) {
    this.#rows.get(name)?.element.scrollIntoView({ block: 'nearest' });
  }

  #update(scripts) {
    const names = new Set(scripts.map(script => script.name));
    for (const [name, row] of this.#rows) {
      if (!names.has(name)) {
        row.element.remove();
        this.#rows.delete(name);
      }
    }
    scripts.forEach(script => {
      let row = this.#rows.get(script.name);
      if (!row) {
        row = this.#row(script.name);
        this.#rows.set(script.name, row);
        $('script-rows').append(row.element);
      }
      this.#fill(row, script);
    });
    $('no-scripts').hidden = scripts.length > 0;
    $('scripts').querySelector('.scroll').hidden = scripts.length === 0;
    this.#alarm(scripts);
  }

  /** One second more. */
  #plot(script) {
    const kept = this.#samples.get(script.name) ?? [];
    kept.push(script);
    if (kept.length > KEPT) {
      kept.shift();
    }
    this.#samples.set(script.name, kept);
    const { cells } = this.#rows.get(script.name);
    const rate = key => kept.map((one, i) => i ? Math.max(0, (one[key] ?? 0) - (kept[i - 1][key] ?? 0)) : 0);
    spark(cells.cpuSpark, rate('cpu'));
    spark(cells.memorySpark, kept.map(one => one.memory ?? 0));
    spark(cells.queueSpark, kept.map(one => one.queue ?? 0));
    spark(cells.callsSpark, kept.map(one => one.callsPerSecond ?? 0));
    spark(cells.dropsSpark, rate('drops'), true);
  }

  #row(name) {
    const cells = {};
    const cell = (key, className = '') => cells[key] = element('td', { className, role: 'cell', 'data-label': COLUMNS[key] });
    const title = element('button', { className: 'link', title: 'Show its source', onclick: () => this.#open(name, '', 0) }, name);
    cells.error = element('p', { className: 'error-line', hidden: true });
    const commands = element('td', { className: 'actions', role: 'cell' });
    cells.commands = commands;
    const row = element('tr', { role: 'row' }, element('th', { scope: 'row', role: 'rowheader' }, title, cells.error), cell('state'), cell('language'), cell('policy'),
      ...['cpu', 'memory', 'queue', 'calls', 'drops'].map(key => {
        const made = cell(key, 'number');
        cells[key + 'Text'] = element('span');
        cells[key + 'Spark'] = element('canvas', { className: 'spark', width: 88, height: 22 });
        cells[key + 'Spark'].setAttribute('aria-hidden', 'true');
        made.append(cells[key + 'Text'], cells[key + 'Spark']);
        return made;
      }), commands);
    return { element: row, cells };
  }

  #fill({ element: row, cells }, script) {
    const wrong = WRONG.includes(script.state);
    row.classList.toggle('wrong', wrong || Boolean(script.lastError));
    const state = script.state === 'waiting' ? `waiting ${Math.ceil(script.pause)} s` : script.state;
    if (cells.shown !== state) {
      cells.shown = state;
      cells.state.replaceChildren(element('span', { className: `state ${script.state}` }, state));
    }
    cells.language.textContent = script.language;
    cells.policy.textContent = script.policy ?? '';
    cells.cpuText.textContent = seconds(script.cpu);
    cells.memoryText.textContent = bytes(script.memory);
    cells.queueText.textContent = plain(script.queue);
    cells.callsText.textContent = plain(script.callsPerSecond);
    cells.dropsText.textContent = plain(script.drops);
    cells.dropsText.classList.toggle('bad', script.drops > 0);
    cells.error.hidden = !script.lastError;
    cells.error.textContent = shortened(script.lastError ?? '');
    cells.error.title = script.lastError ?? '';
    this.#buttons(cells, script);
  }

  #buttons(cells, script) {
    const active = ['starting', 'running', 'waiting'].includes(script.state);
    const offered = this.#store.facts.commands ?? [];
    const key = offered.join() + active;
    if (cells.offered === key) {
      return;
    }
    cells.offered = key;
    cells.commands.replaceChildren(...offered.map(command => {
      const button = element('button', { onclick: () => this.#command(command, script.name, button) }, LABELS[command]);
      button.disabled = command === 'start' ? active : command === 'stop' ? !active : false;
      button.setAttribute('aria-label', `${LABELS[command]} ${script.name}`);
      return button;
    }));
  }

  async #command(command, script, button) {
    button.disabled = true;
    try {
      await this.#socket.ask('script', { command, script });
      toast(`${LABELS[command]}: ${script}`);
    } catch (failure) {
      toast(failure.message, true);
    } finally {
      button.disabled = false;
    }
  }

  /** Errors are told on whatever side of the page one is. */
  #alarm(scripts) {
    const wrong = scripts.filter(script => script.lastError || WRONG.includes(script.state));
    $('script-badge').hidden = wrong.length === 0;
    say($('script-badge'), String(wrong.length));
    $('script-badge').setAttribute('aria-label', `${wrong.length} with errors`);
    this.#dismissed = new Set(wrong.map(what).filter(one => this.#dismissed.has(one)));
    const open = wrong.filter(script => !this.#dismissed.has(what(script)));
    const first = open[0];
    this.alarming = first ?? null;
    $('alarm').dataset.what = first ? what(first) : '';
    $('alarm').hidden = !first;
    if (first) {
      say($('alarm-script'), first.name);
      const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
      say($('alarm-text'), shortened(first.lastError ?? first.state) + more);
    }
  }
}
